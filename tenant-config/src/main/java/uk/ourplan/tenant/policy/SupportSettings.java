package uk.ourplan.tenant.policy;

import java.util.List;
import java.util.Optional;

/** Whom workers turn to: for support that cannot wait, and for advice. */
public final class SupportSettings {

    public static final SettingKey<InterimRoute> INTERIM_ROUTE =
            new SettingKey<>("arrange.interim_route", InterimRoute::read);
    /** The role that advises a team in the place of the worker's own line manager; empty where no team has another. */
    public static final SettingKey<List<TeamAdviser>> ADVISERS_OF_TEAMS = new SettingKey<>(
            "roles.line_manager",
            value -> value instanceof List<?>
                    ? Read.listOf(Read.record(row -> new TeamAdviser(row.text("team"), row.text("adviser"))))
                            .apply(value)
                    : List.of());

    private SupportSettings() {}

    /** The role that gives a team advice. */
    public record TeamAdviser(String team, String adviser) {}

    /** The role that advises this team; empty for the worker's own line manager. */
    public static Optional<String> adviserOf(String team, List<TeamAdviser> advisers) {
        return advisers.stream()
                .filter(each -> each.team().equals(team))
                .map(TeamAdviser::adviser)
                .findFirst();
    }
}
