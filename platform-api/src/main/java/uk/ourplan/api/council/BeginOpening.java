package uk.ourplan.api.council;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.CouncilId;

/**
 * Opens a council in one guided step. Without a pack and without a council to copy from, it begins with nothing decided.
 *
 * @param id the identifier that it keeps for good; sent again, the opening goes on
 * @param slug the alias that its organization at the identity provider gets
 * @param pack a policy as YAML; {@code null} for none
 * @param copyOf a council that shares its policy; {@code null} for none
 * @param demonstration whether invented colleagues for every role, and invented adults to practise on, are wanted
 */
public record BeginOpening(
        CouncilId id,
        String slug,
        String name,
        @Nullable String pack,
        @Nullable CouncilId copyOf,
        Administrator administrator,
        boolean demonstration) {

    /** Who gets in first. */
    public record Administrator(String firstNames, String lastName, String email) {

        /** Without the person, so that no log line carries one. */
        @Override
        public String toString() {
            return "Administrator[]";
        }
    }
}
