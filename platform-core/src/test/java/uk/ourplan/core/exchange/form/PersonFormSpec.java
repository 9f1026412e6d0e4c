package uk.ourplan.core.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.core.exchange.form.PersonForm.Written;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonFormSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<String> samples() {
        return Samples.all();
    }

    @Test
    void there_are_sixteen_samples() {
        assertThat(Samples.all()).hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_is_read_with_nothing_wrong_and_nothing_lost(String name) {
        String text = Samples.text(name);

        PersonForm.Read read = PersonForm.read(bytes(text), Written.YAML, Samples.councilOf(text));

        ObjectNode came = (ObjectNode) Samples.tree(text);
        came.putNull("expected");
        assertThat(JSON.readTree(read.asItCame().toString())).isEqualTo(JSON.readTree(came.toString()));
        assertThat(read.file().person().recordNumber())
                .isEqualTo(came.at("/person/record_number").asString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_record_as_json_reads_the_same(String name) {
        String text = Samples.text(name);
        String council = Samples.councilOf(text);

        PersonForm.Read json =
                PersonForm.read(bytes(JSON.writeValueAsString(Samples.tree(text))), Written.JSON, council);

        assertThat(json.file())
                .isEqualTo(PersonForm.read(bytes(text), Written.YAML, council).file());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uk.ourplan.core.exchange.form.BadFiles#all")
    void a_bad_file_is_refused_with_the_place_of_what_is_wrong(BadFiles.Bad bad) {
        List<Mistake> mistakes = mistakes(bytes(bad.text()), Written.YAML);

        assertThat(mistakes).as("at %s: %s", bad.at(), bad.says()).anySatisfy(mistake -> {
            assertThat(mistake.at()).isEqualTo(bad.at());
            assertThat(mistake.says()).contains(bad.says());
        });
    }

    @Test
    void at_least_sixty_ways_to_be_wrong_are_tried() {
        assertThat(BadFiles.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void a_mistake_says_on_which_line_it_is() {
        String text = Samples.mo();
        int line = 1
                + (int) text.substring(0, text.indexOf("pronouns: she/her"))
                        .lines()
                        .count()
                - 1;

        List<Mistake> mistakes = mistakes(bytes(text.replace("pronouns: she/her", "pronouns: 7")), Written.YAML);

        assertThat(mistakes)
                .containsExactly(
                        new Mistake("person.pronouns", "Line " + line + ": text is needed here. Put it in quotes."));
    }

    @Test
    void every_mistake_is_told_at_once() {
        String text = Samples.mo()
                .replace("contact_by: telephone", "contact_by: pigeon")
                .replace("\"9999106404\"", "\"9999106405\"")
                .replace("met_by: [council, equipment]", "met_by: [council, magic]")
                .replace("meets: [N3], serves: [O2]", "meets: [N9], serves: [O2]")
                .replace("pence: 13624", "pence: 13623");

        assertThat(mistakes(bytes(text), Written.YAML))
                .extracting(Mistake::at)
                .containsExactlyInAnyOrder(
                        "person.contact_by",
                        "person.nhs_number",
                        "needs[0].met_by[1]",
                        "services[1].meets[0]",
                        "services[0].pence");
    }

    @Test
    void no_mistake_repeats_what_the_file_says_about_somebody() {
        String text = Samples.mo()
                .replace("\"9999106404\"", "\"9999106405\"")
                .replace("contact_by: telephone", "contact_by: Tattersby")
                .replace("date_of_birth: 1945-03-09", "date_of_birth: 1945-03-99");

        assertThat(mistakes(bytes(text), Written.YAML))
                .hasSize(3)
                .allSatisfy(mistake -> assertThat(mistake.says())
                        .doesNotContain("9999106405")
                        .doesNotContain("Tattersby")
                        .doesNotContain("1945-03-99"));
    }

    @Test
    void a_record_may_come_without_a_plan() {
        PersonForm.Read read = PersonForm.read(
                json(tree -> tree.remove(List.of(
                        "stage",
                        "what_matters",
                        "outcomes_wanted",
                        "needs",
                        "existing_support",
                        "other_plans",
                        "risks",
                        "services",
                        "equipment",
                        "money",
                        "managing_the_money",
                        "planning",
                        "expected"))),
                Written.JSON,
                "northmoor");

        assertThat(read.file().planning()).isNull();
    }

    @Test
    void an_nhs_number_may_be_unknown_or_spaced() {
        PersonForm.Read unknown =
                PersonForm.read(bytes(Samples.mo().replace("\"9999106404\"", "null")), Written.YAML, "northmoor");
        PersonForm.Read spaced = PersonForm.read(
                bytes(Samples.mo().replace("\"9999106404\"", "999 910 6404")), Written.YAML, "northmoor");

        assertThat(unknown.file().person().nhsNumber()).isNull();
        assertThat(spaced.file().person().nhsNumber()).hasToString("NhsNumber[…404]");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_line() {
        byte[] latin = "sample: 1\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(mistakes(latin, Written.YAML))
                .containsExactly(new Mistake("", "Line 2: these bytes are not UTF-8. Save the file as UTF-8."));
    }

    @Test
    void a_mark_of_utf_8_at_the_start_is_forgiven() {
        assertThat(PersonForm.read(bytes("\uFEFF" + Samples.mo()), Written.YAML, "northmoor")
                        .file()
                        .person()
                        .firstNames())
                .isEqualTo("Maureen Ivy");
    }

    @Test
    void json_with_a_field_twice_is_refused() {
        String twice = new String(json(tree -> {}), StandardCharsets.UTF_8)
                .replace("\"pronouns\":\"she/her\"", "\"pronouns\":\"she/her\",\"pronouns\":\"they/them\"");

        assertThat(mistakes(bytes(twice), Written.JSON)).extracting(Mistake::at).containsExactly("person.pronouns");
    }

    @Test
    void json_that_breaks_off_is_refused_with_its_line() {
        assertThat(mistakes(bytes("{\n\"person\": {\n"), Written.JSON))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.says()).startsWith("Line 3: this is not JSON any more"));
    }

    @Test
    void json_with_something_after_its_end_is_refused() {
        byte[] whole = json(tree -> {});

        assertThat(mistakes(bytes(new String(whole, StandardCharsets.UTF_8) + "{}"), Written.JSON))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.says()).contains("something follows the end"));
    }

    @Test
    void json_text_that_no_database_can_keep_is_refused() {
        byte[] nul = json(tree -> ((ObjectNode) tree.get("person")).put("pets", "a\u0000cat"));
        byte[] half = json(tree -> ((ObjectNode) tree.get("person")).put("pets", "HALF"));

        assertThat(mistakes(nul, Written.JSON)).extracting(Mistake::at).containsExactly("person.pets");
        assertThat(mistakes(bytes(new String(half, StandardCharsets.UTF_8).replace("HALF", "\\ud800")), Written.JSON))
                .extracting(Mistake::at)
                .containsExactly("person.pets");
    }

    @Test
    void depth_without_end_is_refused_in_both_languages() {
        String deep = "[".repeat(50_000);

        assertThat(mistakes(bytes(deep), Written.JSON)).hasSize(1);
        assertThat(mistakes(bytes(deep), Written.YAML)).hasSize(1);
    }

    @Test
    void a_bomb_of_aliases_is_refused_quickly() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    String.format(Locale.ROOT, "a%d: &a%d [*a%d,*a%d,*a%d,*a%d]%n", i, i, i - 1, i - 1, i - 1, i - 1));
        }

        assertThat(mistakes(bytes(bomb.toString()), Written.YAML))
                .anySatisfy(
                        mistake -> assertThat(mistake.says()).contains("anchors (&) and aliases (*) are not taken"));
    }

    @Test
    void a_number_made_to_be_dear_is_refused() {
        byte[] huge = bytes(new String(json(tree -> {}), StandardCharsets.UTF_8)
                .replace("\"pence\":13624", "\"pence\":1e999999999"));

        assertThat(mistakes(huge, Written.JSON)).extracting(Mistake::at).containsExactly("services[0].pence");
    }

    @Test
    void nothing_at_all_is_refused() {
        assertThat(mistakes(new byte[0], Written.YAML)).isNotEmpty();
        assertThat(mistakes(new byte[0], Written.JSON)).isNotEmpty();
        assertThat(mistakes(bytes("just words"), Written.YAML)).isNotEmpty();
        assertThat(mistakes(bytes("null"), Written.JSON)).isNotEmpty();
    }

    private static byte[] json(java.util.function.Consumer<ObjectNode> change) {
        JsonNode tree = Samples.tree(Samples.mo());
        change.accept((ObjectNode) tree);
        return JSON.writeValueAsBytes(tree);
    }

    static List<Mistake> mistakes(byte[] file, Written written) {
        Refused refused = catchThrowableOfType(Refused.class, () -> PersonForm.read(file, written, "northmoor"));
        assertThat(refused).as("the file is refused").isNotNull();
        return ((Refusal.Unreadable) refused.refusal()).mistakes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
