package uk.ourplan.core;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import uk.ourplan.core.migration.Migrating;

/** The service. With {@code OURPLAN_MIGRATE=true} it brings the schema up to date first; with {@code only} it does just that. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OurplanCore {

    public static void main(String... arguments) {
        Migrating.Wish wish = Migrating.Wish.of(System.getenv("OURPLAN_MIGRATE"));
        if (wish != Migrating.Wish.NO) {
            Migrating.fromEnvironment(System.getenv()).run();
        }
        if (wish != Migrating.Wish.ONLY) {
            SpringApplication.run(OurplanCore.class, arguments);
        }
    }

    /** The one source of the present moment; use cases ask it, the law never does. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
