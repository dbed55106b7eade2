package jp.securityaction.local.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The configuration file of s3proxy.
 *
 * @param key whose Signature V4 it checks
 * @param kept whether objects are files in {@code objects} or held in memory
 */
record S3ProxyProperties(int port, AccessKey key, boolean kept, Path objects) {

  void write(Path file) {
    try {
      Files.write(file, lines());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<String> lines() {
    return List.of(
        "s3proxy.endpoint=http://127.0.0.1:" + port,
        "s3proxy.authorization=aws-v4",
        "s3proxy.identity=" + key.id(),
        "s3proxy.credential=" + key.secret(),
        // Such as the session token of an assumed role; the signature covers it all the same.
        "s3proxy.ignore-unknown-headers=true",
        "jclouds.provider=" + (kept ? "filesystem-nio2" : "transient-nio2"),
        "jclouds.filesystem.basedir=" + objects,
        "jclouds.identity=local",
        "jclouds.credential=local");
  }
}
