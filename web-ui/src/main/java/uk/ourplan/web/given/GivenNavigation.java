package uk.ourplan.web.given;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.SectionName;

/** Leads whoever holds the role delegate and no other to their own screen, wherever they wanted to go. */
@Component
public class GivenNavigation implements VaadinServiceInitListener {

    static final String START = "given-to-me";

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    GivenNavigation(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.getSource()
                .addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(entering -> {
                    boolean theirs = entering.getLocation().getPath().equals(START)
                            || entering.getLocation().getPath().startsWith(START + "/");
                    if (!theirs && isNoColleague(signedIn.worker().roles())) {
                        entering.forwardTo(GivenView.class);
                    }
                }));
    }

    /** Whoever's time is over holds no role at all, and reads there that it is. */
    static boolean isNoColleague(Set<String> roles) {
        return roles.stream().allMatch(Permission.DELEGATE.code()::equals);
    }

    static String path(UUID part, SectionName section) {
        return START + "/" + part + "/" + section.code().replace('_', '-');
    }
}
