import Testing

@testable import Publishing

@Suite struct CompactScriptTests {
  @Test(arguments: [
    ("const a = 1; // one\nconst b = 2;", "let a=1,b=2;"), ("let a;\nlet b = 1;\nb++;\nlet c;", "let a,b=1;b++;let c;"),
    ("const a = 1;\n[a].map(f);\nconst b = 2;", "let a=1;[a].map(f);let b=2;"),
    (
      "const { a } = b, f = () => { const c = 1; const d = 2; };\nconst [e] = a;", "let{a}=b,f=()=>{let c=1,d=2},[e]=a;"
    ),
    ("for (const a of b) { c(a); }\nconst d = 1;", "for(let a of b){c(a);}let d=1;"),
    ("for (let i = 0; i < 9; ) i++;\nconst d = 1;", "for(let i=0;i<9;)i++;let d=1;"),
    ("{ while (next()); }", "{while(next());}"), ("a.const = \"const a; const b\";", "a.const=\"const a; const b\";"),
    ("constant + +b; a - -1", "constant+ +b;a- -1"), ("x = /[/}] ;const/;\nconst y = 1;", "x=/[/}] ;const/;let y=1;"),
    (")]} const a = 1;", ")]}let a=1;"),
  ])
  func `a script keeps its meaning and loses what only readers need`(source: String, compact: String) {
    #expect(String(decoding: CompactScript(Array(source.utf8)).bytes, as: UTF8.self) == compact + "\n")
  }
}
