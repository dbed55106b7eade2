package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.TYPE;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Rules on JSON numbers. */
final class Numbers {
  private Numbers() {}

  /**
   * A whole number. JSON knows one kind of number only, so 1.0 is as whole as 1 (JSON Schema says
   * the same).
   */
  static Rule<Long> whole(long least, long most, Fault.Code beyond) {
    BigDecimal first = BigDecimal.valueOf(least);
    BigDecimal last = BigDecimal.valueOf(most);
    return sent -> {
      if (!(sent instanceof Number number)) {
        return RuleResult.wrong(TYPE, "whole");
      }
      if (number instanceof Double real && !Double.isFinite(real)) {
        return RuleResult.wrong(beyond);
      }
      BigDecimal value = exact(number);
      if (!isWhole(value)) {
        return RuleResult.wrong(TYPE, "whole");
      }
      boolean within = value.compareTo(first) >= 0 && value.compareTo(last) <= 0;
      return within ? RuleResult.right(value.longValueExact()) : RuleResult.wrong(beyond);
    };
  }

  private static BigDecimal exact(Number number) {
    return switch (number) {
      case BigDecimal decimal -> decimal;
      case BigInteger integer -> new BigDecimal(integer);
      case Double real -> BigDecimal.valueOf(real);
      case Float real -> BigDecimal.valueOf(real);
      default -> BigDecimal.valueOf(number.longValue());
    };
  }

  /** A negative scale means zeros at the end; it is never written out, however long. */
  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0 || value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }
}
