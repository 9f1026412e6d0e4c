package uk.ourplan.local.signin;

import java.io.IOException;
import uk.ourplan.local.setting.Settings;

/** Takes the realm out of a running Keycloak, as its administrator may: what is left are Keycloak's own tables. */
public final class RealmRemoval {

    private final Settings settings;

    public RealmRemoval(Settings settings) {
        this.settings = settings;
    }

    /** An {@link IOException} with Keycloak's own words if it refuses. */
    public void remove() throws IOException, InterruptedException {
        Administrator.signedIn(settings).remove("");
    }
}
