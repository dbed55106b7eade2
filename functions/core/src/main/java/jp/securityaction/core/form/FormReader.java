package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.LENGTH;
import static jp.securityaction.core.form.Fault.Code.NOT_ALLOWED;
import static jp.securityaction.core.form.Fault.Code.REQUIRED;
import static jp.securityaction.core.form.Fault.Code.TYPE;
import static jp.securityaction.core.form.Fault.Code.UNKNOWN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.form.RuleResult.Blank;
import jp.securityaction.core.form.RuleResult.Right;
import jp.securityaction.core.form.RuleResult.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object being read key by key. Faults are noted on the way, so that one reading names them
 * all; {@link #whole} ends it.
 */
final class FormReader {
  private static final Rule<Map<?, ?>> OBJECT =
      sent ->
          sent instanceof Map<?, ?> map ? RuleResult.right(map) : RuleResult.wrong(TYPE, "object");
  private static final Rule<List<?>> LIST =
      sent ->
          sent instanceof List<?> list ? RuleResult.right(list) : RuleResult.wrong(TYPE, "list");

  private final Pointer at;
  private final Map<?, ?> sent;
  private final Faults faults;
  private final Set<Object> known = new HashSet<>();

  private FormReader(Pointer at, Map<?, ?> sent, Faults faults) {
    this.at = at;
    this.sent = sent;
    this.faults = faults;
  }

  static <T> Result<T, List<Fault>> read(
      @Nullable Object tree, Function<FormReader, FieldValue<T>> form) {
    Faults faults = new Faults();
    if (!(tree instanceof Map<?, ?> root)) {
      faults.note(Pointer.ROOT, TYPE, "object");
      return new Failure<>(faults.all());
    }
    FieldValue<T> read = form.apply(new FormReader(Pointer.ROOT, root, faults));
    return faults.none() ? new Success<>(read.get()) : new Failure<>(faults.all());
  }

  <T> FieldValue<T> required(String key, Rule<T> rule) {
    return value(key, rule, true);
  }

  <T> FieldValue<T> optional(String key, Rule<T> rule) {
    return value(key, rule, false);
  }

  <T> FieldValue<T> requiredObject(String key, Function<FormReader, FieldValue<T>> form) {
    return object(key, true, form);
  }

  <T> FieldValue<T> optionalObject(String key, Function<FormReader, FieldValue<T>> form) {
    return object(key, false, form);
  }

  /** A list of exactly so many items; beyond them nothing is looked at. */
  <T> FieldValue<List<T>> requiredList(String key, int size, Rule<T> rule) {
    List<?> items = value(key, LIST, true).orNull();
    if (items == null) {
      return FieldValue.nothing();
    }
    if (items.size() != size) {
      note(key, LENGTH, Integer.toString(size));
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < Math.min(size, items.size()); i++) {
      T item = judged(items.get(i), rule, at.to(key).to(i), true, faults).orNull();
      if (item != null) {
        read.add(item);
      }
    }
    return new FieldValue<>(read);
  }

  /** For a key that has no place in this form as it is filled in. */
  <T> FieldValue<T> refused(String key) {
    return optional(key, _ -> RuleResult.wrong(NOT_ALLOWED));
  }

  /** Notes the keys that nobody asked for; builds only when nothing at all is wrong. */
  <T> FieldValue<T> whole(Supplier<T> build) {
    for (Object key : sent.keySet()) {
      if (!known.contains(key)) {
        note(String.valueOf(key), UNKNOWN, "");
      }
    }
    return faults.none() ? new FieldValue<>(build.get()) : FieldValue.nothing();
  }

  /** Whether nothing was typed there, or nothing that a rule of this kind would see. */
  boolean isBlank(String key, Rule<?> rule) {
    return !sent.containsKey(key) || verdict(sent.get(key), rule) instanceof Blank<?>;
  }

  void note(String key, Fault.Code code, String hint) {
    faults.note(at.to(key), code, hint);
  }

  private <T> FieldValue<T> object(
      String key, boolean required, Function<FormReader, FieldValue<T>> form) {
    Map<?, ?> object = value(key, OBJECT, required).orNull();
    return object == null
        ? FieldValue.nothing()
        : form.apply(new FormReader(at.to(key), object, faults));
  }

  private <T> FieldValue<T> value(String key, Rule<T> rule, boolean required) {
    known.add(key);
    Object value = sent.containsKey(key) ? sent.get(key) : "";
    return judged(value, rule, at.to(key), required, faults);
  }

  /** Something empty in an optional key means that the key is absent. */
  private static <T> FieldValue<T> judged(
      @Nullable Object value, Rule<T> rule, Pointer at, boolean required, Faults faults) {
    return switch (verdict(value, rule)) {
      case Right<T>(var right) -> new FieldValue<>(right);
      case Blank<T>() -> {
        if (required) {
          faults.note(at, REQUIRED, "");
        }
        yield FieldValue.nothing();
      }
      case Wrong<T>(var code, var hint) -> {
        faults.note(at, code, hint);
        yield FieldValue.nothing();
      }
    };
  }

  private static <T> RuleResult<T> verdict(@Nullable Object value, Rule<T> rule) {
    if (value == null) {
      return RuleResult.wrong(TYPE, "null");
    }
    return value.equals("") ? new Blank<>() : rule.judge(value);
  }
}
