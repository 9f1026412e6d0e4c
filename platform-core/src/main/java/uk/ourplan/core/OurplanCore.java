package uk.ourplan.core;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import uk.ourplan.core.migration.Migrating;
import uk.ourplan.core.record.VerifyingCommand;
import uk.ourplan.core.record.VerifyingTheRecord;

/**
 * The service. With {@code OURPLAN_MIGRATE=true} it brings the schema up to date first; with {@code only} it does just
 * that; with {@code --verify-audit} it checks the audit record of every council and ends.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OurplanCore {

    public static void main(String... arguments) {
        Migrating.Wish wish = Migrating.Wish.of(System.getenv("OURPLAN_MIGRATE"));
        if (wish != Migrating.Wish.NO) {
            Migrating.fromEnvironment(System.getenv()).run();
        }
        if (wish != Migrating.Wish.ONLY) {
            boolean verify = List.of(arguments).contains(VerifyingCommand.OPTION);
            if (verify) {
                System.exit(verified());
            }
            SpringApplication.run(OurplanCore.class, arguments);
        }
    }

    private static int verified() {
        try (ConfigurableApplicationContext core = SpringApplication.run(
                OurplanCore.class, "--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn")) {
            return VerifyingCommand.run(core.getBean(VerifyingTheRecord.class), System.out);
        }
    }

    /** The one source of the present moment; use cases ask it, the law never does. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
