package jp.securityaction.operator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jp.securityaction.runtime.aws.SigV4HttpClient.Received;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import software.amazon.awssdk.http.SdkHttpMethod;

/**
 * The outputs of a stack. One signed call and an answer in XML: the SDK's module for CloudFormation
 * is not to be had in this version.
 */
record StackOutputs(String stack, Map<String, String> values) {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  static StackOutputs of(Account account, StackChoice.Named named) {
    String region = named.region();
    URI endpoint =
        account
            .aws()
            .endpoint("CLOUDFORMATION")
            .orElse(URI.create("https://cloudformation." + region + ".amazonaws.com"));
    String body =
        "Action=DescribeStacks&Version=2010-05-15&StackName="
            + URLEncoder.encode(named.stack(), StandardCharsets.UTF_8);
    try {
      Received received =
          account
              .signing("cloudformation")
              .call(
                  SdkHttpMethod.POST,
                  endpoint.resolve("/"),
                  "application/x-www-form-urlencoded",
                  body.getBytes(StandardCharsets.UTF_8),
                  LONGEST);
      Document answer = parsed(received.body());
      if (!received.isSuccessful()) {
        throw new Failure("CloudFormation says of %s: %s".formatted(named.stack(), words(answer)));
      }
      return new StackOutputs(named.stack(), outputs(answer));
    } catch (IOException unreachable) {
      throw new UncheckedIOException("CloudFormation does not answer: " + unreachable, unreachable);
    }
  }

  String required(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new Failure(
          "the stack %s has no output %s: deploy this version first".formatted(stack, name));
    }
    return value;
  }

  private static Map<String, String> outputs(Document answer) {
    Map<String, String> outputs = new LinkedHashMap<>();
    NodeList keys = answer.getElementsByTagName("OutputKey");
    for (int place = 0; place < keys.getLength(); place++) {
      Element output = (Element) keys.item(place).getParentNode();
      outputs.put(text(output, "OutputKey"), text(output, "OutputValue"));
    }
    return outputs;
  }

  private static String words(Document answer) {
    return text(answer.getDocumentElement(), "Message");
  }

  private static String text(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static Document parsed(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException noXml) {
      throw new IOException(noXml);
    }
  }
}
