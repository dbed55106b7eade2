package jp.securityaction.local.engine;

import java.util.List;

/**
 * How one engine is started.
 *
 * @param command the Java command, whole
 * @param readyPath what it answers on its port once it is usable
 */
record EngineStart(EngineName name, int port, List<String> command, String readyPath) {}
