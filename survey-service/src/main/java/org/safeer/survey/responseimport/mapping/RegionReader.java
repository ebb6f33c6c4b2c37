package org.safeer.survey.responseimport.mapping;

import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.study.Frame;
import org.safeer.survey.study.Region;

/** Reads the participants' regions. */
final class RegionReader {

  private final int place;
  private final Labels<String> labels = new Labels<>();

  RegionReader(RegionColumn column, Columns columns, Frame frame) {
    this.place = columns.of(column.column());
    if (column.values() == null) {
      own(frame);
    } else {
      column.values().forEach(labels::name);
    }
    column.missing().forEach(label -> labels.name(label, Region.UNKNOWN));
  }

  private void own(Frame frame) {
    frame.countries().forEach(labels::own);
    for (Region region : frame.regions()) {
      labels.own(region.region(), region.region());
      region.label().values().forEach(label -> labels.own(label, region.region()));
    }
  }

  /** The region; null, and a finding, if it is not known. */
  String read(SourceRow row, RowFindings found) {
    String text = Cells.text(row, place, found);
    String region = text == null ? null : labels.meaning(text);
    if (text != null && region == null) {
      Cells.unknown(place, found);
    }
    return region;
  }
}
