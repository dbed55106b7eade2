package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.OUTDATED;

import java.util.List;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.consent.Pledge;
import jp.securityaction.core.declaration.Consents;

/** {@code consents} of a declaration's body: to the texts in force, by their versions. */
final class ConsentsPart {
  private ConsentsPart() {}

  /**
   * Reads the object.
   *
   * @param pledges those that the declaration may be made to: its star's one, as far as the star is
   *     known
   */
  static FieldValue<Consents> read(
      FormReader consents, ConsentTexts inForce, List<Pledge> pledges) {
    String terms = inForce.terms().version();
    var termsVersion =
        consents.required("termsVersion", Texts.CODE.unless(sent -> !sent.equals(terms), OUTDATED));
    var pledge =
        consents.required(
            "pledgeVersion",
            Texts.CODE.naming(
                sent -> pledges.stream().filter(it -> it.version().equals(sent)).findFirst(),
                OUTDATED));
    return consents.whole(
        () -> new Consents(termsVersion.get(), pledge.get().version(), pledge.get().guideline()));
  }
}
