package uk.ourplan.language.plan;

import java.util.List;

/**
 * What was looked at with somebody who pays for themselves or relies on informal support (SELF-04).
 *
 * @param councils what the council could offer
 * @param own what they could arrange themselves
 */
public record OptionsExplored(List<String> councils, List<String> own) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public OptionsExplored {
        councils = councils == null ? List.of() : List.copyOf(councils);
        own = own == null ? List.of() : List.copyOf(own);
    }
}
