package uk.ourplan.local.signin;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The roles that a sample council's own policy names for authorising plans and complex rates, lowest first. */
final class LadderRoles {

    /** A body, not somebody's role. */
    private static final String PANEL = "panel";

    private LadderRoles() {}

    static List<String> ofCouncil(Path project, String slug) {
        JsonNode policy = new YAMLMapper()
                .readTree(project.resolve("samples").resolve("councils").resolve(slug + ".yaml"));
        SequencedSet<String> roles = new LinkedHashSet<>();
        collect(policy.path("settings"), roles);
        policy.path("changes").forEach(change -> collect(change.path("settings"), roles));
        roles.remove(PANEL);
        return List.copyOf(roles);
    }

    private static void collect(JsonNode settings, SequencedSet<String> roles) {
        settings.path("auth.funding_levels")
                .forEach(level -> roles.add(level.path("role").asString()));
        settings.path("complex_rate.approvers").forEach(role -> roles.add(role.asString()));
    }
}
