package jp.securityaction.operator.logos;

/** The colours of a drawing, and the shades that replace them in black and white. */
enum Palette {
  COLOR("color", "#12355b", "#0a7566", "#e3f1ee"),
  BLACK_AND_WHITE("bw", "#000000", "#000000", "#ffffff");

  private final String inFileName;
  private final String ink;
  private final String accent;
  private final String tint;

  Palette(String inFileName, String ink, String accent, String tint) {
    this.inFileName = inFileName;
    this.ink = ink;
    this.accent = accent;
    this.tint = tint;
  }

  String inFileName() {
    return inFileName;
  }

  /** Replaces the colours of a drawing, which is made in {@link #COLOR}. */
  String paint(String svg) {
    return svg.replace(COLOR.ink, ink).replace(COLOR.accent, accent).replace(COLOR.tint, tint);
  }
}
