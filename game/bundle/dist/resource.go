package main

import (
	"bytes"
	"image"
	"regexp"

	"github.com/tc-hib/winres"
	"github.com/tc-hib/winres/version"

	"upperhand/game/paint"
)

// english is the language that Windows shows version information for when it
// has none in the person's own.
const english = 0x0409

// adorned is a program for Windows with what Explorer shows of it: its icon and
// its version. The manifest says that it draws sharply on any display.
func adorned(program []byte, name, about, stamp string) ([]byte, error) {
	var icons []image.Image
	for _, size := range []int{16, 24, 32, 48, 64, 256} {
		icons = append(icons, paint.Sign(size))
	}
	icon, err := winres.NewIconFromImages(icons)
	if err != nil {
		return nil, err
	}
	var set winres.ResourceSet
	if err := set.SetIcon(winres.ID(1), icon); err != nil {
		return nil, err
	}
	set.SetManifest(winres.AppManifest{
		Description: about, Compatibility: winres.Win10AndAbove, DPIAwareness: winres.DPIPerMonitorV2, LongPathAware: true,
	})
	var info version.Info
	numbers := numeric(stamp)
	info.SetFileVersion(numbers)
	info.SetProductVersion(numbers)
	for key, value := range map[string]string{
		version.ProductName: "Upper Hand", version.FileDescription: about, version.InternalName: name,
		version.OriginalFilename: name + ".exe", version.ProductVersion: stamp, version.FileVersion: stamp,
	} {
		if err := info.Set(english, key, value); err != nil {
			return nil, err
		}
	}
	set.SetVersionInfo(info)
	var out bytes.Buffer
	if err := set.WriteToEXE(&out, bytes.NewReader(program)); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

var release = regexp.MustCompile(`^v?(\d+\.\d+(?:\.\d+)?)`)

// numeric is a version as Windows compares them; 0 where it has no numbers.
func numeric(stamp string) string {
	if m := release.FindStringSubmatch(stamp); m != nil {
		return m[1]
	}
	return "0.0"
}
