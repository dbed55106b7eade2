package jp.securityaction.logos;

/** The colours of a drawing, and what becomes of them in print without colour. */
enum Palette {
  COLOR("color", "#12355b", "#0a7566", "#e3f1ee"),
  BLACK_AND_WHITE("bw", "#000000", "#000000", "#ffffff");

  private final String word;
  private final String ink;
  private final String accent;
  private final String tint;

  Palette(String word, String ink, String accent, String tint) {
    this.word = word;
    this.ink = ink;
    this.accent = accent;
    this.tint = tint;
  }

  String word() {
    return word;
  }

  /** The drawings are made in {@link #COLOR}. */
  String paint(String svg) {
    return svg.replace(COLOR.ink, ink).replace(COLOR.accent, accent).replace(COLOR.tint, tint);
  }
}
