package uk.ourplan.local.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.ourplan.local.setting.Part;

/**
 * This journey happens on the platform that all journeys of a build share. It is started when the first one needs it,
 * on free ports with its data in {@code target/platform}, and stopped after the last. A test method or constructor may
 * ask for a {@link uk.ourplan.local.platform.Platform}, {@link uk.ourplan.local.signin.Tokens} or
 * {@link Screens}. A journey that mostly waits may be marked to be executed beside the others; it then keeps to people whom
 * no other journey meets, and holds a lock of its own that is not only for reading: without one JUnit runs its tests beside
 * each other as well, and one browser belongs to one thread.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningPlatform.class)
public @interface OnARunningPlatform {

    /** What has to run for it; a journey that needs less starts sooner when it is run alone. */
    Part[] with() default {Part.POSTGRES, Part.KEYCLOAK, Part.CORE, Part.WEB, Part.ADMIN};
}
