package org.safeer.theme.theme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of themes looks, for the API's description. */
@Schema(name = "ThemePage", description = "One page of themes.")
record ThemePage(
    List<ThemeView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
