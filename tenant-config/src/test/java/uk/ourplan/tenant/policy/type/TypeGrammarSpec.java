package uk.ourplan.tenant.policy.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.tenant.policy.type.SettingType.EitherOf;
import uk.ourplan.tenant.policy.type.SettingType.Empty;
import uk.ourplan.tenant.policy.type.SettingType.Field;
import uk.ourplan.tenant.policy.type.SettingType.ListOf;
import uk.ourplan.tenant.policy.type.SettingType.MoneyTable;
import uk.ourplan.tenant.policy.type.SettingType.None;
import uk.ourplan.tenant.policy.type.SettingType.OneOf;
import uk.ourplan.tenant.policy.type.SettingType.Pence;
import uk.ourplan.tenant.policy.type.SettingType.RecordOf;
import uk.ourplan.tenant.policy.type.SettingType.Role;
import uk.ourplan.tenant.policy.type.SettingType.Text;
import uk.ourplan.tenant.policy.type.SettingType.WholeNumber;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypeGrammarSpec {

    @Test
    void a_whole_number_carries_its_unit() {
        assertThat(TypeGrammar.parse("integer (working days) or none"))
                .isEqualTo(new EitherOf(List.of(new WholeNumber("working days"), new None())));
    }

    @Test
    void a_money_table_is_rows_whose_amounts_may_be_without_limit() {
        var amount = new EitherOf(List.of(new Pence(), new Empty()));

        assertThat(TypeGrammar.parse("money table {role: role, weekly_pence: pence or null}"))
                .isEqualTo(new MoneyTable(new RecordOf(
                        List.of(new Field("role", new Role(), false), new Field("weekly_pence", amount, false)))));
    }

    @Test
    void a_list_ends_where_another_possibility_begins() {
        assertThat(TypeGrammar.parse("one of [own_line_manager] or list of record {team: text, note?: text}"))
                .isEqualTo(new EitherOf(List.of(
                        new OneOf(List.of("own_line_manager")),
                        new ListOf(new RecordOf(
                                List.of(new Field("team", new Text(), false), new Field("note", new Text(), true)))))));
    }

    @Test
    void a_word_that_is_no_type_is_told_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeGrammar.parse("list of decimals"))
                .withMessage("Expected a type at character 9 of the type “list of decimals”.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeGrammar.parse("text text"))
                .withMessageContaining("Expected the end");
    }
}
