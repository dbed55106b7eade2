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
import jp.securityaction.core.form.Reading.Faulty;
import jp.securityaction.core.form.Reading.Read;
import jp.securityaction.core.form.Verdict.Blank;
import jp.securityaction.core.form.Verdict.Right;
import jp.securityaction.core.form.Verdict.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object being read key by key. Faults are noted on the way, so that one reading names them
 * all; {@link #whole} ends it.
 */
final class Fields {
  private static final Rule<Map<?, ?>> OBJECT =
      sent -> sent instanceof Map<?, ?> map ? Verdict.right(map) : Verdict.wrong(TYPE, "object");
  private static final Rule<List<?>> LIST =
      sent -> sent instanceof List<?> list ? Verdict.right(list) : Verdict.wrong(TYPE, "list");

  private final Pointer at;
  private final Map<?, ?> sent;
  private final Faults faults;
  private final Set<Object> known = new HashSet<>();

  private Fields(Pointer at, Map<?, ?> sent, Faults faults) {
    this.at = at;
    this.sent = sent;
    this.faults = faults;
  }

  static <T> Reading<T> read(@Nullable Object tree, Function<Fields, Held<T>> form) {
    Faults faults = new Faults();
    if (!(tree instanceof Map<?, ?> root)) {
      faults.note(Pointer.ROOT, TYPE, "object");
      return new Faulty<>(faults.all());
    }
    Held<T> read = form.apply(new Fields(Pointer.ROOT, root, faults));
    return faults.none() ? new Read<>(read.get()) : new Faulty<>(faults.all());
  }

  <T> Held<T> required(String key, Rule<T> rule) {
    return value(key, rule, true);
  }

  <T> Held<T> optional(String key, Rule<T> rule) {
    return value(key, rule, false);
  }

  <T> Held<T> requiredObject(String key, Function<Fields, Held<T>> form) {
    return object(key, true, form);
  }

  <T> Held<T> optionalObject(String key, Function<Fields, Held<T>> form) {
    return object(key, false, form);
  }

  /** A list of exactly so many items; beyond them nothing is looked at. */
  <T> Held<List<T>> requiredList(String key, int size, Rule<T> rule) {
    List<?> items = value(key, LIST, true).orNull();
    if (items == null) {
      return Held.nothing();
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
    return new Held<>(read);
  }

  /** For a key that has no place in this form as it is filled in. */
  <T> Held<T> refused(String key) {
    return optional(key, _ -> Verdict.wrong(NOT_ALLOWED));
  }

  /** Notes the keys that nobody asked for; builds only when nothing at all is wrong. */
  <T> Held<T> whole(Supplier<T> build) {
    for (Object key : sent.keySet()) {
      if (!known.contains(key)) {
        note(String.valueOf(key), UNKNOWN, "");
      }
    }
    return faults.none() ? new Held<>(build.get()) : Held.nothing();
  }

  /** Whether nothing was typed there, or nothing that a rule of this kind would see. */
  boolean isBlank(String key, Rule<?> rule) {
    return !sent.containsKey(key) || verdict(sent.get(key), rule) instanceof Blank<?>;
  }

  void note(String key, Fault.Code code, String hint) {
    faults.note(at.to(key), code, hint);
  }

  private <T> Held<T> object(String key, boolean required, Function<Fields, Held<T>> form) {
    Map<?, ?> object = value(key, OBJECT, required).orNull();
    return object == null ? Held.nothing() : form.apply(new Fields(at.to(key), object, faults));
  }

  private <T> Held<T> value(String key, Rule<T> rule, boolean required) {
    known.add(key);
    Object value = sent.containsKey(key) ? sent.get(key) : "";
    return judged(value, rule, at.to(key), required, faults);
  }

  /** Something empty in an optional key means that the key is absent. */
  private static <T> Held<T> judged(
      @Nullable Object value, Rule<T> rule, Pointer at, boolean required, Faults faults) {
    return switch (verdict(value, rule)) {
      case Right<T>(var right) -> new Held<>(right);
      case Blank<T>() -> {
        if (required) {
          faults.note(at, REQUIRED, "");
        }
        yield Held.nothing();
      }
      case Wrong<T>(var code, var hint) -> {
        faults.note(at, code, hint);
        yield Held.nothing();
      }
    };
  }

  private static <T> Verdict<T> verdict(@Nullable Object value, Rule<T> rule) {
    if (value == null) {
      return Verdict.wrong(TYPE, "null");
    }
    return value.equals("") ? new Blank<>() : rule.judge(value);
  }
}
