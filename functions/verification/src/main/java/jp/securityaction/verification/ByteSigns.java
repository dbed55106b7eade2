package jp.securityaction.verification;

/**
 * What the bytes of a text tell about its charset where nobody says it. UTF-8 and windows-31j are
 * not here: text of the one hardly ever is text of the other by chance, so they are tried in turn.
 */
final class ByteSigns {
  private static final int ESCAPE = 0x1B;
  private static final int LAST_OF_ASCII = 0x7F;

  /** Of these a table has many, and hardly any kanji ends in a zero and begins so: 一 is 4E00. */
  private static final String BETWEEN_CELLS = "\n\r\t,;\"";

  private ByteSigns() {}

  /** A mark at the beginning, or zeros: no other charset of tables has any. */
  static boolean areOfUtf16(byte[] bytes) {
    return hasLittleEndianMark(bytes) || hasBigEndianMark(bytes) || hasZeros(bytes);
  }

  /** What stands between cells has its zero behind it. */
  static boolean areLittleEndian(byte[] bytes) {
    return hasLittleEndianMark(bytes)
        || (!hasBigEndianMark(bytes) && betweenCells(bytes, 0) >= betweenCells(bytes, 1));
  }

  /** Seven bits, and escapes between the character sets. */
  static boolean areOfIso2022(byte[] bytes) {
    boolean escapes = false;
    for (byte one : bytes) {
      if (Byte.toUnsignedInt(one) > LAST_OF_ASCII) {
        return false;
      }
      escapes |= one == ESCAPE;
    }
    return escapes;
  }

  private static boolean hasLittleEndianMark(byte[] bytes) {
    return beginsWith(bytes, 0xFF, 0xFE);
  }

  private static boolean hasBigEndianMark(byte[] bytes) {
    return beginsWith(bytes, 0xFE, 0xFF);
  }

  private static boolean beginsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2
        && Byte.toUnsignedInt(bytes[0]) == first
        && Byte.toUnsignedInt(bytes[1]) == second;
  }

  private static boolean hasZeros(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  /** How many signs between cells there are at even (0) or odd (1) places, with a zero beside. */
  private static int betweenCells(byte[] bytes, int place) {
    int found = 0;
    for (int at = place; at < bytes.length; at += 2) {
      int beside = place == 0 ? at + 1 : at - 1;
      boolean isOne = BETWEEN_CELLS.indexOf(bytes[at]) >= 0;
      found += isOne && beside < bytes.length && bytes[beside] == 0 ? 1 : 0;
    }
    return found;
  }
}
