package org.safeer.theme.aggregate;

import java.util.List;
import java.util.Map;
import org.safeer.theme.instrument.Code;
import org.safeer.theme.instrument.Item;
import org.safeer.theme.instrument.ItemKey;
import org.safeer.theme.theme.ThemeView;

/** Themes, instruments and counts of a study, all as of one moment. */
public record StudySnapshot(
    String study,
    List<ThemeView> themes,
    Map<ItemKey, Item> items,
    Map<String, Code> codes,
    StudyCounts counts) {}
