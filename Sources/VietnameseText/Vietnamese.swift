/// Functions on Vietnamese text, from normal forms to slugs.
///
/// None of them reads a locale, a clock or a file. Each has a byte version where it is called often.
public enum Vietnamese {}
