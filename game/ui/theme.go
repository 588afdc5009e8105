package ui

import "image/color"

// Role is what a colour is for.
type Role uint8

// The roles. Text roles keep 4.5:1 and the parts of meters and controls 3:1
// against what they stand on, in every theme; a test computes it.
const (
	None      Role = iota
	Paper          // the page
	Card           // what lies on the page
	Aside          // the column beside
	Raised         // a card under the pointer
	Held           // a card held down
	Ink            // text
	Soft           // quieter text
	Hairline       // borders that only divide
	Edge           // borders that show what can be pressed
	Trust          // the meter's fill, and its curve
	TrustPale      // the part just won
	TrustInk       // text in its colour
	Autonomy
	AutonomyPale
	AutonomyInk
	Track   // the empty part of a meter
	Warn    // signs of imbalance
	WarnInk // text about them
	Good
	Accent   // the focus, primary buttons
	OnAccent // text on it
	Halo     // round the focus
	Strong   // a primary button under the pointer
	Faint    // text of what is disabled, placeholders
	Shadow
	Voice0 // the player
	Voice1
	Voice2
	Voice3
	Coerces // the bases of power on a map: lines and marks, 3:1 as parts
	Rewards
	Legitimates
	Experts
	Referents
	Informs
	Connects
	roles
)

// Theme resolves the roles to colours.
type Theme [roles]color.NRGBA

// Themes are the names that Lookup knows, in the order of the settings.
var Themes = [...]string{"light", "dark", "contrast"}

// Lookup returns the theme with the name, or the light one.
func Lookup(name string) *Theme {
	switch name {
	case "dark":
		return &dark
	case "contrast":
		return &contrast
	}
	return &light
}

func rgb(v uint32) color.NRGBA {
	return color.NRGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 255}
}

func rgba(v uint32, a uint8) color.NRGBA {
	c := rgb(v)
	c.A = a
	return c
}

var light = Theme{
	Paper: rgb(0xF7F2E8), Card: rgb(0xFFFDF8), Aside: rgb(0xFBF7EE), Raised: rgb(0xFFFFFF), Held: rgb(0xEFF4F2),
	Ink: rgb(0x1F2A37), Soft: rgb(0x55606F), Hairline: rgb(0xDDD3C0), Edge: rgb(0x958A76),
	Trust: rgb(0xC8553D), TrustPale: rgb(0xE3A08F), TrustInk: rgb(0xA8412B),
	Autonomy: rgb(0x1F7A8C), AutonomyPale: rgb(0x7FB4BF), AutonomyInk: rgb(0x176575),
	Track: rgb(0xEBE3D4), Warn: rgb(0xB07010), WarnInk: rgb(0x85530A), Good: rgb(0x3E7A4B),
	Accent: rgb(0x1F7A8C), OnAccent: rgb(0xFFFFFF), Halo: rgba(0x1F7A8C, 46), Strong: rgb(0x176575),
	Faint: rgb(0x646A74), Shadow: rgba(0x3C280A, 34),
	Voice0: rgb(0x0F5257), Voice1: rgb(0x84548A), Voice2: rgb(0x7A4B2F), Voice3: rgb(0x3C5180),
	Coerces: rgb(0xA63A00), Rewards: rgb(0xA87D00), Legitimates: rgb(0x0A5EA8), Experts: rgb(0x2B2B33), Referents: rgb(0xA8467F), Informs: rgb(0x00755A), Connects: rgb(0x2F86B8),
}

var dark = Theme{
	Paper: rgb(0x181C22), Card: rgb(0x222831), Aside: rgb(0x1D2229), Raised: rgb(0x2A313C), Held: rgb(0x1E2A30),
	Ink: rgb(0xEEE8DC), Soft: rgb(0xB4BAC3), Hairline: rgb(0x3A424E), Edge: rgb(0x7B8694),
	Trust: rgb(0xE8826B), TrustPale: rgb(0xF2B8A9), TrustInk: rgb(0xF09A86),
	Autonomy: rgb(0x4FB0C3), AutonomyPale: rgb(0x9AD5E1), AutonomyInk: rgb(0x6CC3D4),
	Track: rgb(0x353D48), Warn: rgb(0xE0A83F), WarnInk: rgb(0xE8B658), Good: rgb(0x7CC08B),
	Accent: rgb(0x63BFD0), OnAccent: rgb(0x10242A), Halo: rgba(0x63BFD0, 60), Strong: rgb(0x82D0DE),
	Faint: rgb(0x9AA1AB), Shadow: rgba(0x000000, 90),
	Voice0: rgb(0x8FDDE0), Voice1: rgb(0xC99BCF), Voice2: rgb(0xE0B08E), Voice3: rgb(0xA9BCEB),
	Coerces: rgb(0xF0844F), Rewards: rgb(0xE0AC3C), Legitimates: rgb(0x5796EE), Experts: rgb(0xECE6DA), Referents: rgb(0xE498C4), Informs: rgb(0x45C39B), Connects: rgb(0x7FD0F2),
}

var contrast = Theme{
	Paper: rgb(0x000000), Card: rgb(0x000000), Aside: rgb(0x000000), Raised: rgb(0x20242B), Held: rgb(0x333A44),
	Ink: rgb(0xFFFFFF), Soft: rgb(0xF0F0F0), Hairline: rgb(0xB8B8B8), Edge: rgb(0xFFFFFF),
	Trust: rgb(0xFF8A6B), TrustPale: rgb(0xFFD0C2), TrustInk: rgb(0xFFA78F),
	Autonomy: rgb(0x3FC8FF), AutonomyPale: rgb(0xB5E9FF), AutonomyInk: rgb(0x7ADBFF),
	Track: rgb(0x3A3A3A), Warn: rgb(0xFFA200), WarnInk: rgb(0xFFC870), Good: rgb(0x8CF0A0),
	Accent: rgb(0xFFE14D), OnAccent: rgb(0x000000), Halo: rgba(0xFFE14D, 110), Strong: rgb(0xFFF0A0),
	Faint: rgb(0xC8C8C8), Shadow: rgba(0x000000, 0),
	Voice0: rgb(0x8FF0F0), Voice1: rgb(0xF0B8FF), Voice2: rgb(0xFFC9A0), Voice3: rgb(0xBFD0FF),
	Coerces: rgb(0xFF7A45), Rewards: rgb(0xFFC84A), Legitimates: rgb(0x6AA8FF), Experts: rgb(0xFFFFFF), Referents: rgb(0xFFA0D8), Informs: rgb(0x4FE0B0), Connects: rgb(0xA8E8FF),
}
