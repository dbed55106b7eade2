package jp.securityaction.tests.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.TheStack;
import jp.securityaction.tests.template.Digest;
import jp.securityaction.tests.template.Proof;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * {@code sam build} and {@code sam package} against the local S3: what lies there afterwards for
 * each function is the zip that {@code ./mvnw verify} tested and took the digest of.
 */
@Tag("sam-deploy")
final class WhatSamDeploysTest {
  private static final String BUCKET = "artifacts-of-a-deployment";

  @Test
  void the_zips_that_the_tests_ran_are_uploaded_as_they_are() throws IOException {
    Map<String, String> tested = tested();
    Path packaged = Sam.FOLDER.resolve("packaged.yaml");
    Map<String, String> uploaded = new TreeMap<>();
    try (S3Client s3 = s3(TheStack.runtimeVariables())) {
      s3.createBucket(request -> request.bucket(BUCKET));
      SamBuild build = SamBuild.make(Sam.FOLDER.resolve("deployment"));
      upload(build, packaged);
      Map<String, String> built = codeOfFunctions(build.template());
      codeOfFunctions(packaged)
          .forEach(
              (function, code) -> {
                String key = URI.create(code).getPath().substring(1);
                uploaded.put(
                    inRepository(build, Objects.requireNonNull(built.get(function))),
                    Digest.of(
                        s3.getObjectAsBytes(get -> get.bucket(BUCKET).key(key)).asByteArray()));
              });
      List<S3Object> objects = s3.listObjectsV2(list -> list.bucket(BUCKET)).contents();
      Proof.of(
          "sam-deploy",
          "sam build and sam package: %d zips uploaded, each with the digest of the one tested, and %d templates"
              .formatted(
                  uploaded.size(),
                  objects.stream().filter(one -> one.key().endsWith(".template")).count()));
    }
    assertThat(uploaded).isNotEmpty().isEqualTo(tested);
  }

  /** By their path in the repository. */
  private static Map<String, String> tested() throws IOException {
    Path digests = Path.of("target", "proofs", "zips.sha256");
    assertThat(digests).as("left by ./mvnw verify, which has to come first").exists();
    return Files.readAllLines(digests).stream()
        .map(line -> line.split("  ", 2))
        .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
  }

  /** Each function's CodeUri, by its logical name. */
  private static Map<String, String> codeOfFunctions(Path template) throws IOException {
    Map<String, String> code = new TreeMap<>();
    Json resources = new Json(new Yaml().load(Files.readString(template))).at("/Resources");
    for (String id : resources.names()) {
      if (resources.at("/" + id + "/Type").text().equals("AWS::Serverless::Function")) {
        code.put(id, resources.at("/" + id + "/Properties/CodeUri").text());
      }
    }
    return code;
  }

  private static String inRepository(SamBuild build, String code) {
    Path repository = Path.of("..").toAbsolutePath().normalize();
    return repository.relativize(build.template().resolveSibling(code).normalize()).toString();
  }

  private static void upload(SamBuild build, Path packaged) {
    Map<String, String> environment = new TreeMap<>(TheStack.runtimeVariables());
    environment.putAll(Sam.environment());
    // The local S3 knows no checksums at the end of a body.
    environment.put("AWS_REQUEST_CHECKSUM_CALCULATION", "when_required");
    Program.run(
        Sam.command(
            "package",
            "--template-file",
            build.template().toString(),
            "--s3-bucket",
            BUCKET,
            "--output-template-file",
            packaged.toString()),
        environment);
  }

  private static S3Client s3(Map<String, String> runtime) {
    return S3Client.builder()
        .httpClient(AwsCrtHttpClient.create())
        .endpointOverride(URI.create(variable(runtime, "AWS_ENDPOINT_URL_S3")))
        .forcePathStyle(true)
        .region(Region.of(variable(runtime, "AWS_REGION")))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                    variable(runtime, "AWS_ACCESS_KEY_ID"),
                    variable(runtime, "AWS_SECRET_ACCESS_KEY"))))
        .build();
  }

  private static String variable(Map<String, String> runtime, String name) {
    return Objects.requireNonNull(runtime.get(name), name);
  }
}
