package jp.securityaction.core.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** JSON at random, leaning towards what this form finds difficult. */
final class RandomTrees {
  private static final String[] PIECES = {
    "あ",
    "が",
    "ゔ",
    "ゝ",
    "ア",
    "ｶ",
    "ﾞ",
    "ﾟ",
    "ｰ",
    "ー",
    "\u3099",
    "\u309A",
    "ハ",
    "は",
    "髙",
    "﨑",
    "\uFA19",
    "𠮷",
    "㈱",
    "㌔",
    "株式会社",
    "a",
    "Z",
    "９",
    "0",
    "1",
    "-",
    "−",
    "‐",
    "　",
    " ",
    "\u00A0",
    "・",
    "･",
    "é",
    "e\u0301",
    "\u0000",
    "\n",
    "\u202E",
    "\uD800",
    "\uDC00",
    "\u200D",
    "\uDB40\uDD00",
    "\u3164",
    "\u2800",
    "\u200B",
    "\uFE00",
    "\uD87E\uDC00",
    "〒",
    "T",
    "+81",
    "(",
    ")",
    "👩",
    "@",
    ".",
    "/",
    "~",
    "%",
    "ｧ",
    "ﾊﾞ"
  };
  private static final Object[] LEAVES = {
    0,
    1,
    2,
    25,
    -1,
    2.0,
    1.5,
    1e300,
    Long.MAX_VALUE,
    true,
    false,
    "",
    "1",
    "done",
    "2026-04-01",
    "13",
    "13101",
    "G",
    new BigDecimal("1e-99999"),
    new BigDecimal("1e99999"),
    BigInteger.TEN.pow(30)
  };
  private static final String[] KEYS = {
    "star",
    "business",
    "contact",
    "secondStar",
    "consents",
    "mailNews",
    "name",
    "nameKana",
    "x/~",
    "selfAssessment",
    "answers",
    "subscribed",
    "名前"
  };

  private final Random random;

  RandomTrees(long seed) {
    random = new Random(seed);
  }

  int next(int bound) {
    return random.nextInt(bound);
  }

  String text(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = next(pieces + 1); i > 0; i--) {
      text.append(PIECES[next(PIECES.length)]);
    }
    return text.toString();
  }

  @Nullable Object tree(int depth) {
    return switch (next(depth > 0 ? 6 : 3)) {
      case 0 -> null;
      case 1 -> text(6);
      case 2 -> LEAVES[next(LEAVES.length)];
      case 3 -> list(depth);
      default -> object(depth);
    };
  }

  /** The same body with a few of its leaves replaced, mostly by text. */
  Map<String, Object> disturbed(Map<String, Object> body) {
    Map<String, Object> disturbed = new LinkedHashMap<>();
    body.forEach((key, value) -> disturbed.put(key, disturbedValue(value)));
    return disturbed;
  }

  @SuppressWarnings("unchecked")
  private Object disturbedValue(Object value) {
    if (value instanceof Map<?, ?> map) {
      return disturbed((Map<String, Object>) map);
    }
    if (value instanceof String text && next(15) == 0) {
      return next(3) == 0 ? text(8) : " " + text + "　";
    }
    return value instanceof Number && next(20) == 0 ? LEAVES[next(LEAVES.length)] : value;
  }

  private List<@Nullable Object> list(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = next(30); i > 0; i--) {
      list.add(tree(depth - 1));
    }
    return list;
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = next(8); i > 0; i--) {
      object.put(next(4) == 0 ? text(4) : KEYS[next(KEYS.length)], tree(depth - 1));
    }
    return object;
  }
}
