package no.barnekoordinator.platform.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision an event is stored under. Stable: moving or renaming the class never breaks history. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Logical name, for example {@code request.RequestReceived}. */
    String value();

    /** Raised when the stored shape changes; an upcaster reads the earlier ones. */
    int revision() default 1;
}
