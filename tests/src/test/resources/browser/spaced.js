// As somebody sets the spacing of text who reads better so (WCAG 2.2, 1.4.12). A sheet made here is none that the policy keeps out.
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
