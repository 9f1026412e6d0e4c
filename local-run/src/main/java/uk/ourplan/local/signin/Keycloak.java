package uk.ourplan.local.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.local.database.Database;
import uk.ourplan.local.process.Answering;
import uk.ourplan.local.process.ChildProcess;
import uk.ourplan.local.process.Learning;
import uk.ourplan.local.process.Service;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/**
 * Keycloak in its production mode, with its data in our PostgreSQL, importing the realm where there is none yet.
 *
 * @see "docs/decisions/0043-keycloak-as-in-production.md"
 */
public final class Keycloak implements Service {

    /** Of both screens' clients and the core's own in the realm of this machine; a real installation makes its own. */
    public static final String CLIENT_SECRET = "ourplan-local-secret";

    private final Settings settings;
    private final KeycloakHome home;

    public Keycloak(Settings settings) {
        this.settings = settings;
        this.home = KeycloakHome.of(settings.project());
    }

    /** Unpacks and builds Keycloak where that was not done yet, which takes half a minute. */
    public static void prepare(Path project) throws IOException {
        KeycloakHome.of(project).ensureReady();
    }

    /** Another Keycloak, or another database under it, learns anew. */
    public static void forgetWhatWasLearned(Path project) throws IOException {
        Files.deleteIfExists(KeycloakHome.of(project).learned());
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public ProcessHandle start() throws IOException {
        home.ensureReady();
        Realm.ofThisMachine(settings.project()).write(home.realmFile());
        List<String> command = new ArrayList<>(home.command(settings.memory(Part.KEYCLOAK), learning()));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(Part.KEYCLOAK),
                "--hostname=" + settings.address(Part.KEYCLOAK)));
        return ChildProcess.start(command, environment(), home.path(), settings.logOf(Part.KEYCLOAK));
    }

    private List<String> learning() {
        if (settings.isRehearsal()) {
            return Learning.into(home.learned());
        }
        return Learning.from(home.learned());
    }

    /** In the rehearsal what was learned is written down at the end, which takes a while. */
    @Override
    public Duration patience() {
        return settings.isRehearsal() ? Learning.LONGEST : Service.super.patience();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + settings.port(Part.POSTGRES) + "/keycloak");
        environment.put("KC_DB_USERNAME", "ourplan_keycloak");
        environment.put("KC_DB_PASSWORD", Database.PASSWORD);
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", SignIns.PASSWORD);
        environment.putAll(filledIn(settings));
        return environment;
    }

    /** What stands in the realm's file as a name in braces, and what this start puts there. */
    static Map<String, String> filledIn(Settings settings) {
        return Map.of(
                "OURPLAN_WEB_URL", settings.address(Part.WEB),
                "OURPLAN_ADMIN_URL", settings.address(Part.ADMIN),
                "OURPLAN_WEB_CLIENT_SECRET", CLIENT_SECRET,
                "OURPLAN_ADMIN_CLIENT_SECRET", CLIENT_SECRET,
                "OURPLAN_DIRECTORY_CLIENT_SECRET", CLIENT_SECRET);
    }

    @Override
    public boolean answers() {
        return Answering.ok(settings.issuer() + "/.well-known/openid-configuration");
    }
}
