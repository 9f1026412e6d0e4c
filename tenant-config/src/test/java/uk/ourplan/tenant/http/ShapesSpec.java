package uk.ourplan.tenant.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.api.policy.TypeShape;
import uk.ourplan.tenant.policy.type.TypeGrammar;

/** Whatever type a new setting is given in the catalogue, the screens are told a kind for which they have an editor. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShapesSpec {

    private static final Set<String> EDITED = Set.of(
            "truth",
            "whole_number",
            "pence",
            "text",
            "day",
            "link",
            "code",
            "role",
            "one_of",
            "list",
            "record",
            "money_table",
            "either",
            "none",
            "empty");

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(delimiter = '|', textBlock = """
            boolean                                              | truth
            integer (sheep)                                      | whole_number
            pence                                                | pence
            text                                                 | text
            date                                                 | day
            link                                                 | link
            code                                                 | code
            role                                                 | role
            contact                                              | record
            one of [one, two]                                    | one_of
            list of record {code: code, note?: text}             | list
            record {a: text, b: list of code}                    | record
            money table {role: role, limit: pence or null}       | money_table
            integer (days) or none                               | either
            """)
    void a_type_of_the_catalogue_becomes_a_shape_that_an_editor_knows(String words, String kind) {
        TypeShape shape = Shapes.of(TypeGrammar.parse(words));

        assertThat(shape.kind()).isEqualTo(kind);
        assertThat(EDITED).contains(kind);
        knows(shape);
    }

    private static void knows(TypeShape shape) {
        assertThat(EDITED).contains(shape.kind());
        if (shape.item() != null) {
            knows(shape.item());
        }
        shape.fields().forEach(field -> knows(field.type()));
        shape.alternatives().forEach(ShapesSpec::knows);
    }
}
