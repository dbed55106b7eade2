package jp.securityaction.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExternalEngineHostTest {

  @Test
  void an_engine_is_where_it_was_said_to_be() throws Exception {
    try (ServerSocket engine = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      URI address = URI.create("http://127.0.0.1:" + engine.getLocalPort());

      assertThat(new ExternalEngineHost(Map.of(EngineName.SQS, address)).start(EngineName.SQS))
          .isEqualTo(new Engine.External(EngineName.SQS, address))
          .hasToString("engine sqs at " + address);
    }
  }

  @Test
  void where_nothing_listens_the_start_says_so() {
    URI nowhere = URI.create("http://127.0.0.1:" + FreePort.choose());

    assertThatThrownBy(
            () -> new ExternalEngineHost(Map.of(EngineName.S3, nowhere)).start(EngineName.S3))
        .isInstanceOf(EngineException.class)
        .hasMessage("nothing listens at " + nowhere + " for s3");
  }
}
