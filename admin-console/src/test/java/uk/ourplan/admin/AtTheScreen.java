package uk.ourplan.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Main;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Somebody at a screen, who waits for what the core answers and reads what stands there. */
public abstract class AtTheScreen extends SpringBrowserlessTest {

    private static final int MOST_LOOKS = 100;

    /** The holder of who is signed in is one for the whole JVM; the one of this spec's own screens, not of those started last. */
    @Autowired
    void signedInHere(SecurityContextHolderStrategy holder) {
        SecurityContextHolder.setContextHolderStrategy(holder);
    }

    /** Waits until all of these words stand there, for three seconds at most, because a core answers after the question. */
    protected final void shows(String... words) {
        for (int i = 0; i < MOST_LOOKS && !containsAll(words); i++) {
            LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
            find(Main.class).exists();
        }
        assertThat(text()).contains(words);
    }

    protected final boolean containsAll(String... words) {
        String text = text();
        return Arrays.stream(words).allMatch(text::contains);
    }

    protected final String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
