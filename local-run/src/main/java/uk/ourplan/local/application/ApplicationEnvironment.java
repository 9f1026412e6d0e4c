package uk.ourplan.local.application;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.ourplan.local.database.Database;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.Keycloak;

/** The variables by which the applications are told where things are: the same names as in the chart. */
public final class ApplicationEnvironment {

    private ApplicationEnvironment() {}

    public static Map<String, String> ofCore(Settings settings) {
        Map<String, String> environment = common(settings, Part.CORE);
        environment.put("OURPLAN_DB_HOST", "127.0.0.1");
        environment.put("OURPLAN_DB_PORT", Integer.toString(settings.port(Part.POSTGRES)));
        environment.put("OURPLAN_DB_NAME", "ourplan");
        environment.put("OURPLAN_DB_APP_USER", "ourplan_app");
        environment.put("OURPLAN_DB_APP_PASSWORD", Database.PASSWORD);
        environment.put("OURPLAN_DB_OWNER_USER", "ourplan_owner");
        environment.put("OURPLAN_DB_OWNER_PASSWORD", Database.PASSWORD);
        environment.put("OURPLAN_MIGRATE", "true");
        environment.put("OURPLAN_JWKS", settings.issuer() + "/protocol/openid-connect/certs");
        environment.put("OURPLAN_AUDIENCE", "ourplan-core");
        environment.put("OURPLAN_OIDC_INTERNAL_URL", settings.issuer());
        environment.put("OURPLAN_DIRECTORY_CLIENT_ID", "ourplan-directory");
        environment.put("OURPLAN_DIRECTORY_CLIENT_SECRET", Keycloak.CLIENT_SECRET);
        environment.put("OURPLAN_INVITE_BY_EMAIL", "false");
        return environment;
    }

    public static Map<String, String> ofWeb(Settings settings) {
        return screens(settings, Part.WEB, "ourplan-web");
    }

    public static Map<String, String> ofAdmin(Settings settings) {
        return screens(settings, Part.ADMIN, "ourplan-admin");
    }

    private static Map<String, String> screens(Settings settings, Part part, String client) {
        Map<String, String> environment = common(settings, part);
        environment.put("OURPLAN_CORE_URL", settings.address(Part.CORE));
        environment.put("OURPLAN_CLIENT_ID", client);
        environment.put("OURPLAN_CLIENT_SECRET", Keycloak.CLIENT_SECRET);
        return environment;
    }

    private static Map<String, String> common(Settings settings, Part part) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("OURPLAN_PORT", Integer.toString(settings.port(part)));
        environment.put("OURPLAN_BIND", "127.0.0.1");
        environment.put("OURPLAN_ISSUER", settings.issuer());
        return environment;
    }
}
