package uk.ourplan.core.directory.keycloak;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where and as whom the core reaches Keycloak's administration.
 *
 * @param realm the realm's address as the core reaches it, such as {@code https://identity.example/realms/ourplan}
 * @param clientId of the core's own service account
 * @param clientSecret blank where no identity provider is connected
 * @param inviteByEmail whether newcomers are invited by e-mail, which the realm has to be able to send; otherwise whoever
 *     adds them is shown a password for the first time
 */
@ConfigurationProperties("ourplan.sign-in")
record SignInSettings(URI realm, String clientId, String clientSecret, boolean inviteByEmail) {

    /** The address of Keycloak itself. */
    String server() {
        String whole = realm.toString();
        return whole.substring(0, whole.indexOf("/realms/"));
    }

    String realmName() {
        String whole = realm.toString().replaceAll("/+$", "");
        return whole.substring(whole.indexOf("/realms/") + "/realms/".length());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SignInSettings[" + clientId + " at " + realm + "]";
    }
}
