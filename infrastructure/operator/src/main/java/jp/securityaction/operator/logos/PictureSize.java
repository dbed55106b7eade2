package jp.securityaction.operator.logos;

/** Widths of the pictures in pixels. */
enum PictureSize {
  LARGE("large", 1200),
  SMALL("small", 300);

  private final String inFileName;
  private final int width;

  PictureSize(String inFileName, int width) {
    this.inFileName = inFileName;
    this.width = width;
  }

  String inFileName() {
    return inFileName;
  }

  int width() {
    return width;
  }
}
