package uk.ourplan.tenant.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.bundled.BundledNationalPack;
import uk.ourplan.tenant.dated.Timeline;
import uk.ourplan.tenant.national.Figure;
import uk.ourplan.tenant.national.Parameter;
import uk.ourplan.tenant.national.Parameters;
import uk.ourplan.tenant.national.PublishedPack;
import uk.ourplan.tenant.national.Standing;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;

/** The same policy before and after Parliament raised the line for free adaptations. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyStandingSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final PublishedPack PACK = BundledNationalPack.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate RAISED_ON = LocalDate.of(2027, 4, 1);
    private static final PublishedPack NEXT = raised("2027.1", 200_000);
    private static final String LINE = "equipment.charge_over_threshold";
    private static final LocalDate BEGAN = LocalDate.of(2025, 4, 1);

    @Test
    void a_policy_that_was_lawful_when_it_was_published_is_lawful_under_its_own_pack() {
        assertThat(standing(policy(line(BEGAN, 150_000)), PACK, List.of()).unlawful())
                .isEmpty();
    }

    @Test
    void a_new_pack_tells_what_became_unlawful_from_which_day_and_since_which_pack() {
        assertThat(standing(policy(line(BEGAN, 150_000)), NEXT, List.of()).unlawful())
                .singleElement()
                .satisfies(unlawful -> {
                    assertThat(unlawful.objection().at()).isEqualTo(LINE + ".over_pence");
                    assertThat(unlawful.objection().says()).isEqualTo("It must be 200000 or more.");
                    assertThat(Objects.requireNonNull(unlawful.objection().bound())
                                    .provision())
                            .isEqualTo("SI 2014/2672 reg 3(1)-(3)");
                    assertThat(unlawful.from()).isEqualTo(RAISED_ON);
                    assertThat(unlawful.sincePack()).isEqualTo("2027.1");
                });
    }

    @Test
    void a_scheduled_version_is_looked_at_on_its_own_first_day() {
        LocalDate summer = LocalDate.of(2027, 7, 1);

        assertThat(standing(policy(line(BEGAN, 300_000), line(summer, 150_000)), NEXT, List.of())
                        .unlawful())
                .singleElement()
                .extracting(Unlawful::from)
                .isEqualTo(summer);
    }

    @Test
    void what_stood_there_before_keeps_the_pack_with_which_it_began() {
        PublishedPolicy policy = policy(line(BEGAN, 150_000));
        List<Unlawful> before = standing(policy, NEXT, List.of()).unlawful();

        assertThat(standing(policy, raised("2028.1", 250_000), before).unlawful())
                .singleElement()
                .extracting(Unlawful::sincePack)
                .isEqualTo("2027.1");
    }

    @Test
    void it_goes_away_when_a_version_mends_it_in_time() {
        List<Unlawful> before =
                standing(policy(line(BEGAN, 150_000)), NEXT, List.of()).unlawful();

        assertThat(standing(policy(line(BEGAN, 150_000), line(RAISED_ON, 200_000)), NEXT, before)
                        .unlawful())
                .isEmpty();
    }

    @Test
    void a_contested_value_with_its_legal_basis_is_not_told() {
        Map<String, Object> late = Map.of("review.first_review_weeks", Map.of("target", 6L, "latest", 10L));

        assertThat(standing(
                                policy(version(2, BEGAN, late, Map.of("review.first_review_weeks", "Advice 7"))),
                                PACK,
                                List.of())
                        .unlawful())
                .isEmpty();
        assertThat(standing(policy(version(2, BEGAN, late, Map.of())), PACK, List.of())
                        .unlawful())
                .hasSize(1);
    }

    @Test
    void what_is_not_decided_yet_was_made_unlawful_by_nobody() {
        PublishedPolicy open = new PublishedPolicy(CATALOGUE, List.of(version(1, BEGAN, Map.of(), Map.of())));

        assertThat(standing(open, NEXT, List.of()).unlawful()).isEmpty();
        assertThat(standing(new PublishedPolicy(CATALOGUE, List.of()), NEXT, List.of())
                        .unlawful())
                .isEmpty();
    }

    private static PolicyStanding standing(PublishedPolicy policy, PublishedPack pack, List<Unlawful> before) {
        return PolicyStanding.of(policy, TODAY, pack, new PolicyCheck(CATALOGUE, pack), before);
    }

    private static PolicyVersion line(LocalDate from, long pence) {
        return version(2, from, Map.of(LINE, Map.of("charge", true, "over_pence", pence)), Map.of());
    }

    /** A whole first policy, with these changes after it. */
    private static PublishedPolicy policy(PolicyVersion... changes) {
        List<PolicyVersion> versions = new ArrayList<>();
        versions.add(version(1, BEGAN, AWholePolicy.settings(), Map.of()));
        for (PolicyVersion change : changes) {
            versions.add(version(versions.size() + 1, change.from(), change.settings(), change.legalBases()));
        }
        return new PublishedPolicy(CATALOGUE, versions);
    }

    private static PolicyVersion version(
            int number, LocalDate from, Map<String, Object> settings, Map<String, String> bases) {
        Signature signature = new Signature(new WorkerId(new UUID(0, 1)), "Ann Drafter");
        return new PolicyVersion(number, from, "Because.", signature, null, Instant.EPOCH, settings, bases);
    }

    private static PublishedPack raised(String version, long pence) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : PACK.parameters()) {
            Map<LocalDate, Figure> figures = new TreeMap<>(parameter.figures().all());
            if (parameter.name().equals(Parameters.FREE_ADAPTATION_LINE_PENCE)) {
                figures.put(RAISED_ON, new Figure(pence, List.of(), "An amendment made up", Standing.SECONDARY));
            }
            parameters.add(new Parameter(
                    parameter.name(),
                    parameter.description(),
                    parameter.unit(),
                    parameter.provision(),
                    parameter.alwaysCovered(),
                    new Timeline<>(new HashMap<>(figures))));
        }
        return new PublishedPack(version, PACK.beginsOn(), parameters);
    }
}
