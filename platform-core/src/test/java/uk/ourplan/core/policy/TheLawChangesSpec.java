package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.policy.PolicyStandingView;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.dated.Timeline;
import uk.ourplan.tenant.national.Figure;
import uk.ourplan.tenant.national.Parameter;
import uk.ourplan.tenant.national.Parameters;
import uk.ourplan.tenant.national.PublishedPack;
import uk.ourplan.tenant.national.Standing;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.Signature;
import uk.ourplan.tenant.standing.HoldingPoliciesAgainstTheLaw;
import uk.ourplan.tenant.standing.PolicyStanding;
import uk.ourplan.tenant.standing.PolicyStandings;
import uk.ourplan.tenant.standing.Unlawful;

/** One running core and two national packs: the one of this build, and one that raises the line for free adaptations. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheLawChangesSpec {

    private static final RunningCore CORE = RunningCore.shared();
    private static final Council COUNCIL = ACouncilOfItsOwn.open(CORE, "lawchangeshire", "eastvale");
    private static final String LINE = "equipment.charge_over_threshold";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final LocalDate raisedOn = LocalDate.now(Days.LONDON).plusMonths(3);
    private final HoldingPoliciesAgainstTheLaw underThisPack = CORE.part(HoldingPoliciesAgainstTheLaw.class);
    private final HoldingPoliciesAgainstTheLaw underTheNext = under(raised("2099.1", 200_000));

    @Test
    void a_council_is_told_what_a_new_pack_made_unlawful_until_it_is_mended() {
        underThisPack.round().block(LONG);
        assertThat(stored().unlawful()).isEmpty();
        assertThat(standing().nationalPack()).isEqualTo("2026.1");
        assertThat(standing().unlawful()).isEmpty();

        assertThat(underTheNext.round().block(LONG)).isPositive();
        assertThat(stored().unlawful()).singleElement().satisfies(this::isTheLine);
        assertThat(live().unlawful()).singleElement().satisfies(this::isTheLine);
        assertThat(underTheNext.round().block(LONG))
                .as("a second round finds nothing left to do")
                .isZero();

        publish(raisedOn, Map.of("charge", true, "over_pence", 200_000L));
        assertThat(live().unlawful()).isEmpty();
        underTheNext.round().block(LONG);
        assertThat(stored().unlawful()).isEmpty();
    }

    private void isTheLine(Unlawful unlawful) {
        assertThat(unlawful.objection().at()).isEqualTo(LINE + ".over_pence");
        assertThat(unlawful.from()).isEqualTo(raisedOn);
        assertThat(unlawful.sincePack()).isEqualTo("2099.1");
        assertThat(Objects.requireNonNull(unlawful.objection().bound()).provision())
                .isEqualTo("SI 2014/2672 reg 3(1)-(3)");
    }

    @Test
    void every_member_of_the_council_may_ask_how_its_policy_stands() {
        assertThat(standing().unlawful()).isEmpty();
        CORE.asNobody()
                .get()
                .uri("/api/v1/policy/standing")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private PolicyStandingView standing() {
        return Objects.requireNonNull(CORE.as(COUNCIL, PRACTITIONER)
                .get()
                .uri("/api/v1/policy/standing")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PolicyStandingView.class)
                .returnResult()
                .getResponseBody());
    }

    private PolicyStanding live() {
        return Objects.requireNonNull(underTheNext.of(COUNCIL.id()).block(LONG));
    }

    private PolicyStanding stored() {
        return within(client -> CORE.part(PolicyStandings.class).of(COUNCIL.id(), client));
    }

    private void publish(LocalDate from, Map<String, Object> line) {
        Policies policies = CORE.part(Policies.class);
        within(client -> policies.exactly(COUNCIL.id(), client)
                .flatMap(published -> policies.add(
                                COUNCIL.id(),
                                new PolicyVersion(
                                        published.latest() + 1,
                                        from,
                                        "The law was changed.",
                                        new Signature(new WorkerId(UUID.randomUUID()), "Ann Drafter"),
                                        new Signature(new WorkerId(UUID.randomUUID()), "Bob Second"),
                                        Instant.now(),
                                        Map.of(LINE, line),
                                        Map.of()),
                                client)
                        .thenReturn(true)));
    }

    private <T> T within(Function<DatabaseClient, Mono<T>> work) {
        return Objects.requireNonNull(CORE.part(CouncilTransaction.class)
                .inNobodysName(COUNCIL.id(), work)
                .block(LONG));
    }

    private static HoldingPoliciesAgainstTheLaw under(PublishedPack pack) {
        return new HoldingPoliciesAgainstTheLaw(
                CORE.part(CouncilTransaction.class),
                CORE.part(Policies.class),
                CORE.part(PolicyStandings.class),
                new PolicyCheck(CORE.part(Catalogue.class), pack),
                pack,
                CORE.part(Clock.class));
    }

    private PublishedPack raised(String version, long pence) {
        PublishedPack now = CORE.part(PublishedPack.class);
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : now.parameters()) {
            Map<LocalDate, Figure> figures = new TreeMap<>(parameter.figures().all());
            if (parameter.name().equals(Parameters.FREE_ADAPTATION_LINE_PENCE)) {
                figures.put(raisedOn, new Figure(pence, List.of(), "An amendment made up", Standing.SECONDARY));
            }
            parameters.add(new Parameter(
                    parameter.name(),
                    parameter.description(),
                    parameter.unit(),
                    parameter.provision(),
                    parameter.alwaysCovered(),
                    new Timeline<>(new HashMap<>(figures))));
        }
        return new PublishedPack(version, now.beginsOn(), parameters);
    }
}
