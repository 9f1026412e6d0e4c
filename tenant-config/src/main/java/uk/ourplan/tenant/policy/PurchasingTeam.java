package uk.ourplan.tenant.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who buys support in an area.
 *
 * @param handles new_support, change_of_provider, or both
 * @param form the address of the form that this team wants, {@code null} where it wants none
 */
public record PurchasingTeam(
        String area,
        ServiceContact team,
        List<String> handles,
        @Nullable String form) {}
