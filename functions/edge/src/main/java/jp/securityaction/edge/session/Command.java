package jp.securityaction.edge.session;

import jp.securityaction.edge.http.Call;
import org.jspecify.annotations.Nullable;

/**
 * A state-changing call that passed the gates.
 *
 * @param body the parsed JSON as plain Java
 */
public record Command(Session session, @Nullable Object body, Call call) {}
