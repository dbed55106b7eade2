package jp.securityaction.local.engine;

import java.util.List;

/**
 * The command that starts one engine.
 *
 * @param command with all its arguments
 * @param readyPath answered without a server error once the engine is usable
 */
record EngineCommand(EngineName name, int port, List<String> command, String readyPath) {}
