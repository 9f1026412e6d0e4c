package uk.ourplan.kit;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import uk.ourplan.language.date.Days;

/** Brings the kit into an application of screens: {@code @Import(Kit.class)}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class Kit {

    /** The clock by which screens tell the day. */
    @Bean
    Clock clock() {
        return Clock.system(Days.LONDON);
    }
}
