package jp.securityaction.core.verification;

import java.util.List;
import java.util.Map;
import jp.securityaction.core.declaration.DeclarationKey;

/** Where it is known what is true of a declaration at this moment. */
public interface CurrentVerifiable {

  /** The declarations of these keys, no two the same; one that is gone has none. */
  Map<DeclarationKey, VerifiableDeclaration> current(List<DeclarationKey> keys);
}
