package jp.securityaction.benchmarks.truth;

import java.util.List;
import java.util.random.RandomGenerator;

/** A name that nobody else has, so that whoever it finds is found by it. */
record FreshName(String text, String kana) {
  private static final String SYLLABLES = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";
  private static final int LETTERS = 7;
  private static final List<String> FORMS = List.of("株式会社", "有限会社", "合同会社");

  static FreshName draw(RandomGenerator random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
    }
    String form = FORMS.get(random.nextInt(FORMS.size()));
    String name = word + "工業";
    return new FreshName(random.nextBoolean() ? form + name : name + form, word + "コウギョウ");
  }
}
