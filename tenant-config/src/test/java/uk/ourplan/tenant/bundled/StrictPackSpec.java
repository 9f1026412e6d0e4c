package uk.ourplan.tenant.bundled;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pack that ships is read by other specifications of this build, so what fails here fails the build. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StrictPackSpec {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            unknown-key,     colour
            missing-source,  source
            twice,           two values from 2015-04-01
            list-for-number, is a number and says otherwise
            standing,        CERTAIN
            not-there,       not in this build
            """)
    void a_pack_that_is_out_of_order_is_never_read(String pack, String told) {
        assertThatThrownBy(() -> BundledNationalPack.read("/faulty-packs/" + pack))
                .hasMessageContaining(told);
    }
}
