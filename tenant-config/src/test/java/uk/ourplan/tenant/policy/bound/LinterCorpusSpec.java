package uk.ourplan.tenant.policy.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.bundled.BundledNationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.BoundKind;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/** Policies that councils have had or might wish for: each unlawful one hits its bound, and its lawful neighbour passes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinterCorpusSpec {

    private static final Path FOLDER = Path.of("src/test/resources/linter");
    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final PolicyCheck CHECK = new PolicyCheck(CATALOGUE, BundledNationalPack.read());
    private static final PolicyOnADay COUNCIL = SampleCouncil.on(LocalDate.of(2026, 11, 23));
    private static final String TYPE = "type";
    private static final String NO_SUCH_SETTING = "no_such_setting";

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void an_unlawful_or_dubious_policy_hits_its_bound(Case policy) {
        List<Objection> objections = objections(policy.says());

        assertThat(objections)
                .as(objections.toString())
                .filteredOn(objection -> objection.key().equals(policy.hits().setting()))
                .anyMatch(objection -> isMeant(policy.hits(), objection));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void what_must_not_be_is_refused_and_only_what_is_dubious_is_left_to_the_council(Case policy) {
        List<Objection> bars = objections(policy.says()).stream()
                .filter(objection -> objection.kind() != BoundKind.ADVISORY)
                .toList();

        assertThat(bars.isEmpty()).isEqualTo(policy.hits().kind().equals("advisory"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void its_lawful_neighbour_passes(Case policy) {
        assertThat(objections(policy.lawful()))
                .filteredOn(objection -> objection.kind() != BoundKind.ADVISORY || isWhatItAdvises(policy, objection))
                .isEmpty();
    }

    @Test
    void there_are_many_of_both_and_each_is_told_apart_by_its_name() {
        List<Case> policies = policies();

        assertThat(policies).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
        assertThat(policies.stream().map(Case::policy).distinct()).hasSameSizeAs(policies);
        assertThat(policies.stream().filter(policy -> !policy.hits().kind().equals("advisory")))
                .hasSizeGreaterThan(60);
        assertThat(policies.stream().map(policy -> policy.hits().kind()).distinct())
                .containsExactlyInAnyOrder("forbidden", "contested", "advisory", TYPE, NO_SUCH_SETTING);
    }

    private static boolean isWhatItAdvises(Case policy, Objection objection) {
        return policy.hits().kind().equals("advisory")
                && objection.key().equals(policy.hits().setting());
    }

    private static boolean isMeant(Hit hit, Objection objection) {
        Bound bound = objection.bound();
        return switch (hit.kind()) {
            case NO_SUCH_SETTING -> bound == null && objection.says().equals(Catalogue.NO_SUCH_SETTING);
            case TYPE -> bound == null && CATALOGUE.find(hit.setting()).isPresent();
            default ->
                bound != null
                        && objection.kind() == BoundKind.of(hit.kind())
                        && Objects.equals(bound.provision(), hit.provision());
        };
    }

    /** Everything that stands against it, alone and together with the rest of the council's policy. */
    private static Set<Objection> all(Map<String, @Nullable Object> settings) {
        Set<Objection> all = new LinkedHashSet<>(CHECK.values(settings, COUNCIL));
        if (all.stream().noneMatch(objection -> objection.bound() == null)) {
            all.addAll(CHECK.publication(COUNCIL.asIf(settings)));
        }
        return all;
    }

    private static List<Objection> objections(Map<String, @Nullable Object> settings) {
        return List.copyOf(all(settings));
    }

    static List<Case> policies() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        List<Case> policies = new ArrayList<>();
        try (var files = Files.list(FOLDER)) {
            files.sorted().forEach(file -> policies.addAll(List.of(mapper.readValue(file.toFile(), Case[].class))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return policies;
    }

    /**
     * A policy of the corpus.
     *
     * @param policy what it is, in words
     * @param says the settings in which it differs from a whole and lawful policy
     * @param lawful what a council may say instead
     */
    record Case(String policy, Map<String, @Nullable Object> says, Hit hits, Map<String, @Nullable Object> lawful) {

        @Override
        public String toString() {
            return policy;
        }
    }

    /**
     * What it must hit.
     *
     * @param kind forbidden, contested or advisory (a bound of the catalogue); type (the setting has no way to say it);
     *     no_such_setting (the catalogue has no setting to say it with)
     */
    record Hit(String setting, String kind, @Nullable String provision) {}
}
