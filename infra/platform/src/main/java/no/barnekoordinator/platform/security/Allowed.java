package no.barnekoordinator.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.barnekoordinator.contracts.Role;

/** Who may call an endpoint. Every endpoint says so; one that does not is closed to all. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    /** Any of these roles is enough. */
    Role[] value() default {};

    /** Open to those who are not signed in as well. */
    boolean everyone() default false;
}
