/// A phone number as an office wrote it; the room of text takes it over.
public struct PhoneNumber: Sendable, Hashable {
  public enum Fault: Error { case retiredMobilePrefix, notANumber }
  public let grouped: String
  public let tel: String
  public static func parse(_ text: String) -> Result<PhoneNumber, Fault> {
    let digits = text.filter(\.isNumber)
    return digits.count < 3 ? .failure(.notANumber) : .success(PhoneNumber(grouped: text, tel: "tel:" + digits))
  }
}
