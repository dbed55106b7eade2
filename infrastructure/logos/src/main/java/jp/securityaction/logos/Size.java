package jp.securityaction.logos;

/** Widths of the pictures in pixels. */
enum Size {
  LARGE("large", 1200),
  SMALL("small", 300);

  private final String word;
  private final int width;

  Size(String word, int width) {
    this.word = word;
    this.width = width;
  }

  String word() {
    return word;
  }

  int width() {
    return width;
  }
}
