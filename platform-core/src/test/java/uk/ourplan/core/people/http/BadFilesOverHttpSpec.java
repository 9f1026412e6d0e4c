package uk.ourplan.core.people.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.exchange.form.BadFiles;
import uk.ourplan.core.exchange.form.Samples;
import uk.ourplan.core.plan.Casework;

/** Whatever is sent in place of a good file: every error with its place, and not one row more or less. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadFilesOverHttpSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String YAML = "application/yaml";
    private static final String IS_JSON = "application/json";

    private static final String COUNT_EVERY_TABLE = countEveryTable();

    private Map<String, Long> before = Map.of();

    @BeforeEach
    void rows_are_counted() {
        before = rows();
    }

    @AfterEach
    void nothing_changed() {
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uk.ourplan.core.exchange.form.BadFiles#all")
    void a_bad_file_is_refused_with_the_place_of_what_is_wrong(BadFiles.Bad bad) {
        JsonNode problem = refused(bytes(ours(bad.text())), YAML, 400);

        assertThat(problem.get("errors")).anySatisfy(error -> {
            assertThat(error.get("at").asString()).isEqualTo(bad.at());
            assertThat(error.get("says").asString()).contains(bad.says()).startsWith("Line ");
        });
    }

    @Test
    void many_errors_of_many_kinds_are_told_at_once_each_with_its_place() {
        String text = ours(Samples.mo())
                .replace("contact_by: telephone", "contact_by: pigeon")
                .replace("\"9999106404\"", "\"9999106405\"")
                .replace("date_of_birth: 1945-03-09", "date_of_birth: 1945-02-30")
                .replace("  pronouns: she/her", "  pronouns: she/her\n  shoe_size: '7'\n  pronouns: they/them")
                .replace("  likes_to_be_called: Mo\n", "")
                .replace("first_language: English", "first_language: &lang English")
                .replace("met_by: [council, equipment]", "met_by: [council, magic]")
                .replace("meets: [N3], serves: [O2]", "meets: [N9], serves: [O8]")
                .replace("pence: 13624", "pence: 13623");

        assertThat(places(refused(bytes(text), YAML, 400)))
                .containsExactlyInAnyOrder(
                        "person.contact_by",
                        "person.nhs_number",
                        "person.date_of_birth",
                        "person.shoe_size",
                        "person.pronouns",
                        "person.likes_to_be_called",
                        "person.first_language",
                        "needs[0].met_by[1]",
                        "services[1].meets[0]",
                        "services[1].serves[0]",
                        "services[0].pence");
    }

    static Stream<Arguments> hostile() {
        String mo = ours(Samples.mo());
        String json = JSON.writeValueAsString(Samples.tree(mo));
        return Stream.of(
                hostile("nothing at all", new byte[0], YAML, 400),
                hostile("nothing at all as JSON", new byte[0], IS_JSON, 400),
                hostile("white space", bytes(" \n\t\n"), YAML, 400),
                hostile("just words", bytes("just words"), YAML, 400),
                hostile("null", bytes("null"), IS_JSON, 400),
                hostile("a list of records", bytes("[" + json + "]"), IS_JSON, 400),
                hostile("two records in one file", bytes(json + json), IS_JSON, 400),
                hostile("a file that breaks off", bytes(json.substring(0, json.length() / 2)), IS_JSON, 400),
                hostile(
                        "a file that breaks off within a letter",
                        cut(bytes("person: {first_names: \"é"), 1),
                        YAML,
                        400),
                hostile("YAML that breaks off in a quotation", bytes("sample: 1\ntitle: \"never ends\n"), YAML, 400),
                hostile("an endless depth of lists", bytes("[".repeat(100_000)), IS_JSON, 400),
                hostile("an endless depth of fields", bytes("{\"a\":".repeat(50_000)), IS_JSON, 400),
                hostile("an endless depth in YAML", bytes("[".repeat(100_000)), YAML, 400),
                hostile("an endless depth of indents", bytes(indents()), YAML, 400),
                hostile("a bomb of aliases", bytes(bomb()), YAML, 400),
                hostile("a call of a constructor", bytes("person: !!javax.script.ScriptEngineManager []"), YAML, 400),
                hostile(
                        "a field twice in JSON",
                        bytes(json.replaceFirst("\\{\"lines\"", "{\"lines\":[],\"lines\"")),
                        IS_JSON,
                        400),
                hostile("a dear number", bytes(json.replace("\"pence\":13624", "\"pence\":1e999999999")), IS_JSON, 400),
                hostile(
                        "a long number",
                        bytes(json.replace("\"pence\":13624", "\"pence\":" + "9".repeat(5_000))),
                        IS_JSON,
                        400),
                hostile("a zero byte in YAML", bytes(mo.replace("English", "Eng\u0000lish")), YAML, 400),
                hostile("a zero byte in JSON", bytes(json.replace("\"English\"", "\"Eng\u0000lish\"")), IS_JSON, 400),
                hostile("an escaped zero", bytes(json.replace("\"English\"", "\"Eng\\u0000lish\"")), IS_JSON, 400),
                hostile("half of a letter", bytes(json.replace("\"English\"", "\"\\ud800\"")), IS_JSON, 400),
                hostile(
                        "a mark that turns the line round",
                        bytes(mo.replace("Maureen Ivy", "Maureen \u202EyvI")),
                        YAML,
                        400),
                hostile("a mark that isolates", bytes(json.replace("Maureen Ivy", "Maureen \u2066Ivy")), IS_JSON, 400),
                hostile("a bell", bytes(json.replace("Maureen Ivy", "Maureen\\u0007 Ivy")), IS_JSON, 400),
                hostile(
                        "letters of Windows",
                        mo.replace("Maureen", "Maur\u00e9en").getBytes(StandardCharsets.ISO_8859_1),
                        YAML,
                        400),
                hostile("letters of two bytes", mo.getBytes(StandardCharsets.UTF_16), YAML, 400),
                hostile("letters of two bytes in JSON", json.getBytes(StandardCharsets.UTF_16LE), IS_JSON, 400),
                hostile("packed", gzipped(mo), YAML, 400),
                hostile("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, YAML, 400),
                hostile("YAML said to be JSON", bytes(mo), IS_JSON, 400),
                hostile("too large", bytes("# " + "x".repeat(2 * 1024 * 1024) + "\n" + mo), YAML, 413),
                hostile("far too large", new byte[20 * 1024 * 1024], IS_JSON, 413),
                hostile("XML", bytes("<person/>"), "application/xml", 415),
                hostile("a form", bytes("person=Mo"), "application/x-www-form-urlencoded", 415),
                hostile("a form of parts", bytes("--x\r\n\r\n--x--"), "multipart/form-data; boundary=x", 415),
                hostile("plain text", bytes(mo), "text/plain", 415),
                hostile("of no kind", bytes(mo), null, 415),
                hostile(
                        "a list too long",
                        bytes(mo.replace("lines: [14 Skeldfold Row]", "lines: [" + "a,".repeat(100_000) + "a]")),
                        YAML,
                        400),
                hostile("a name too long", bytes("x".repeat(200_000) + ": 1\n" + mo), YAML, 400),
                hostile("a hundred thousand unknown fields", bytes(unknownFields() + mo), YAML, 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_file_is_refused(String what, byte[] file, @Nullable String contentType, int status) {
        JsonNode problem = refused(file, contentType, status);

        assertThat(problem.get("title").asString()).as(what).isNotBlank();
        assertThat(status != 400 || !problem.path("errors").isEmpty()).as(what).isTrue();
        assertThat(problem.toString().length()).as("an answer that stays small").isLessThan(400_000);
    }

    /** A council that is named in a header, in the address or in the file is not the council of the token. */
    @Test
    void a_file_for_another_council_is_refused() {
        assertThat(places(refused(bytes(Samples.mo()), YAML, 400))).containsExactly("council");
    }

    private static JsonNode refused(byte[] file, @Nullable String contentType, int status) {
        var request = NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .mutate()
                .responseTimeout(java.time.Duration.ofSeconds(20))
                .build()
                .post()
                .uri("/api/v1/people/imports")
                .headers(headers -> headers.remove("Content-Type"));
        EntityExchangeResult<byte[]> answer = (contentType == null
                        ? request
                        : request.header("Content-Type", contentType))
                .bodyValue(file)
                .exchange()
                .expectBody()
                .returnResult();
        byte[] body = answer.getResponseBodyContent();
        String said = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        assertThat(answer.getStatus().value()).as(said).isEqualTo(status);
        assertThat(String.valueOf(answer.getResponseHeaders().getContentType())).startsWith("application/problem+json");
        assertThat(said).doesNotContain("Exception").doesNotContain("at uk.ourplan");
        return JSON.readTree(said);
    }

    private static List<String> places(JsonNode problem) {
        List<String> places = new ArrayList<>();
        problem.get("errors").forEach(error -> places.add(error.get("at").asString()));
        return places;
    }

    /**
     * How many rows the council has in each table, asked for in one statement: this is asked twice for every file. The
     * mark of the daily round is left out: the round may come by at any moment.
     */
    private static Map<String, Long> rows() {
        return NORTHMOOR.core().database().column(COUNT_EVERY_TABLE).stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
    }

    private static String countEveryTable() {
        return NORTHMOOR
                .core()
                .database()
                .column("select table_name::text from information_schema.columns where table_schema = 'casework'"
                        + " and column_name = 'council_id' and table_name <> 'owed_round' order by 1")
                .stream()
                .map(table -> "select '" + table + " ' || count(*) from casework." + table + " where council_id = '"
                        + NORTHMOOR.council().id() + "'")
                .collect(Collectors.joining(" union all "));
    }

    private static String ours(String file) {
        return file.replace(
                "council: northmoor", "council: " + NORTHMOOR.council().slug());
    }

    private static Arguments hostile(String what, byte[] file, @Nullable String contentType, int status) {
        return Arguments.of(what, file, contentType, status);
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append(String.format(Locale.ROOT, "a%d: &a%d [*a%d,*a%d,*a%d]%n", i, i, i - 1, i - 1, i - 1));
        }
        return bomb.toString();
    }

    private static String indents() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        return deep.toString();
    }

    private static String unknownFields() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            fields.append("f").append(i).append(": 1\n");
        }
        return fields.toString();
    }

    private static byte[] cut(byte[] bytes, int off) {
        return java.util.Arrays.copyOf(bytes, bytes.length - off);
    }

    private static byte[] gzipped(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
