package uk.ourplan.core.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.core.law.provider.RightsOfADiscloser;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.PolicyVersion;

/** Which roles an administrator can give: every permission but the operators', and the rungs that the council's policy names. */
@Component
public final class RolesOnOffer {

    /** A body that decides, not a role of somebody. */
    private static final String PANEL = "panel";

    private final Policies policies;

    RolesOnOffer(Policies policies) {
        this.policies = policies;
    }

    public Mono<List<RoleOnOffer>> of(CouncilId council, DatabaseClient within) {
        return policies.of(council, within).map(published -> {
            Stream<RoleOnOffer> permissions = Arrays.stream(Permission.values())
                    .filter(permission -> permission != Permission.OPERATOR)
                    .map(permission -> new RoleOnOffer(permission.code(), false));
            return Stream.concat(
                            permissions, rungs(published.versions()).stream().map(rung -> new RoleOnOffer(rung, true)))
                    .toList();
        });
    }

    /** Of every version, those that are yet to begin included, so that people are ready when their day comes. */
    private static SequencedSet<String> rungs(List<PolicyVersion> versions) {
        SequencedSet<String> rungs = new LinkedHashSet<>();
        for (PolicyVersion version : versions) {
            if (version.settings().get("auth.funding_levels") instanceof List<?> levels) {
                levels.forEach(level -> {
                    if (level instanceof Map<?, ?> one && one.get("role") instanceof String role) {
                        rungs.add(role);
                    }
                });
            }
            if (version.settings().get("complex_rate.approvers") instanceof List<?> approvers) {
                approvers.forEach(role -> rungs.add(String.valueOf(role)));
            }
        }
        rungs.addAll(receivers(versions));
        rungs.add(RightsOfADiscloser.STUDENT);
        rungs.remove(PANEL);
        return rungs;
    }

    /** Whoever alone may read a disclosure has to hold a role that can be given (PROVIDER-20). */
    private static SequencedSet<String> receivers(List<PolicyVersion> versions) {
        SequencedSet<String> roles = new LinkedHashSet<>();
        for (PolicyVersion version : versions) {
            if (version.settings().get("provider.whistleblowing_policy") instanceof Map<?, ?> policy
                    && policy.get("receivers") instanceof List<?> receivers) {
                receivers.forEach(role -> roles.add(String.valueOf(role)));
            }
        }
        Arrays.stream(Permission.values()).map(Permission::code).forEach(roles::remove);
        return roles;
    }
}
