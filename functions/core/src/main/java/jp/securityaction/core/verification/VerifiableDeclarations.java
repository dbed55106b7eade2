package jp.securityaction.core.verification;

import java.util.Map;
import java.util.Set;
import jp.securityaction.core.declaration.DeclarationId;

/** Where it is known which ID belongs to whom. */
public interface VerifiableDeclarations {

  /**
   * The declarations of these IDs as they are at this moment; an ID that was never given has none.
   * What is asked of the store, and how often, must not tell how many there are.
   */
  Map<DeclarationId, VerifiableDeclaration> of(Set<DeclarationId> ids);
}
