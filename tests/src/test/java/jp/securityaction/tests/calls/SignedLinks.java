package jp.securityaction.tests.calls;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/**
 * Whoever follows a link acts with the permissions of the function that signed it. Nothing goes
 * over the wire then, so the SDK itself is listened to: it makes each interceptor that {@code
 * execution.interceptors} on the class path names. The local stack names a call's thread after the
 * function; what is signed elsewhere (while a function starts) nobody gets.
 */
public final class SignedLinks implements ExecutionInterceptor {
  private static final Pattern CALL = Pattern.compile("(\\w+Function) [0-9a-f-]{36}");

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    Matcher call = CALL.matcher(Thread.currentThread().getName());
    if (context.request() instanceof GetObjectRequest get && call.matches()) {
      RecordedCalls.add(
          new AwsCall(
              "local-" + call.group(1),
              "s3:GetObject",
              "arn:aws:s3:::" + get.bucket() + "/" + get.key()));
    }
  }
}
